import { cutWords } from '../../../check/words.ts'
import { type LintCheck, lintProblem, rulesOf } from '../subject.ts'

/** What fits on the card and is read while writing. */
const limits: Record<string, { characters?: number; sentences?: number }> = {
  what: { characters: 90, sentences: 2 },
  why: { characters: 160 },
}
const longestSentence = 25

/** Messages that are too long to be read in passing. */
export const findLongMessages: LintCheck = (subject) =>
  rulesOf(subject).flatMap(({ rule: { id, message }, file: { source } }) =>
    Object.entries(message).flatMap(([field, text]) => {
      const fault = faultOf(text, limits[field] ?? {})
      if (!fault) return []
      const said = `The "${field}" of "${id}" ${fault.said}.`
      return [lintProblem('warning', source, ['message', field], 'long-message', said, fault.hint)]
    }),
  )

function faultOf(
  text: string,
  { characters = Number.POSITIVE_INFINITY, sentences = Number.POSITIVE_INFINITY }: (typeof limits)[string],
): { said: string; hint: string } | undefined {
  const counts = wordsBySentence(text)
  const longest = Math.max(0, ...counts)
  if (text.length > characters)
    return {
      said: `has ${text.length} characters; ${characters} fit on the card`,
      hint: 'Say the one thing that matters.',
    }
  if (counts.length > sentences)
    return {
      said: `has ${counts.length} sentences; ${sentences} are read`,
      hint: 'Move the rest to "why" or "instead".',
    }
  if (longest > longestSentence)
    return {
      said: `has a sentence of ${longest} words; ${longestSentence} are read`,
      hint: 'Make two sentences of it.',
    }
  return undefined
}

function wordsBySentence(text: string): number[] {
  const counts = new Map<number, number>()
  for (const { sentence, kind } of cutWords(text).list) {
    if (kind !== 'symbol') counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
  }
  return [...counts.values()]
}
