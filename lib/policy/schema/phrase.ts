import { z } from 'zod'

const longest = 1000
const mostWays = 5000

/** Words as authors write them; see `readPhrase`. */
export const phraseSchema = z
  .string()
  .min(1)
  .max(longest, `A phrase has at most ${longest} characters: make it a list.`)
  .refine((phrase) => countWays(phrase) <= mostWays, {
    error: `Its alternatives can be read in more than ${mostWays} ways: make it a list, or use "near".`,
  })

/** How many ways there are to read a phrase: alternatives add up, groups multiply. */
function countWays(phrase: string): number {
  const groups = [{ before: 0, here: 1 }]
  for (const char of phrase) {
    const group = groups.at(-1) as { before: number; here: number }
    if (char === '(') groups.push({ before: 0, here: 1 })
    else if (groups.length > 1 && char === '|') Object.assign(group, { before: group.before + group.here, here: 1 })
    else if (groups.length > 1 && char === ')') {
      groups.pop()
      const outer = groups.at(-1) as { before: number; here: number }
      outer.here *= group.before + group.here
    }
  }
  return groups.reduce((ways, { before, here }) => ways * (before + here), 1)
}
