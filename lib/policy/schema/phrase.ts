import { z } from 'zod'
import { readPhrase, type Step } from '../phrase.ts'

const longest = 1000
const mostWays = 5000

/** Words as authors write them; see `readPhrase`. */
export const phraseSchema = z
  .string()
  .min(1)
  .superRefine((phrase, context) => {
    const fault = faultOf(phrase)
    if (fault) context.addIssue({ code: 'custom', message: fault })
  })

function faultOf(phrase: string): string | undefined {
  if (phrase.length > longest) return `A phrase has at most ${longest} characters: make it a list.`
  if (!isBalanced(phrase))
    return 'Brackets hold alternatives, as in "(a|b) c": each needs its other half, and "|" stands inside.'
  if (countWays(phrase) > mostWays)
    return `Its alternatives can be read in more than ${mostWays} ways: make it a list, or use "near".`
  const isGap = (step: Step | undefined): boolean => step !== undefined && 'gap' in step
  if (phrase.includes('...') && readPhrase(phrase).some((steps) => isGap(steps[0]) || isGap(steps.at(-1))))
    return 'A phrase begins and ends with a word, however it is read: "..." stands for words between two others.'
  return undefined
}

function isBalanced(phrase: string): boolean {
  let open = 0
  for (const sign of phrase.replace(/[^()|]/g, '')) {
    if (sign === '|' && open === 0) return false
    open += sign === '(' ? 1 : Number(sign === ')') * -1
    if (open < 0) return false
  }
  return open === 0
}

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
