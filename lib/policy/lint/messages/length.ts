import { cutWords } from '../../../check/words.ts'
import { type LintCheck, lintProblem, rulesOf } from '../subject.ts'

/** What fits on the card and is read while writing. */
const limits = { what: { characters: 90, sentences: 2 }, why: { characters: 160 } }
const longestSentence = 25

/** Messages that are too long to be read in passing. */
export const findLongMessages: LintCheck = (subject) =>
  rulesOf(subject).flatMap(({ rule: { id, message }, file: { source } }) =>
    Object.entries(message).flatMap(([field, text]) => {
      const report = (said: string, hint: string) => [
        lintProblem('warning', source, ['message', field], 'long-message', `The "${field}" of "${id}" ${said}.`, hint),
      ]
      const { characters, sentences } = {
        characters: undefined,
        sentences: undefined,
        ...limits[field as keyof typeof limits],
      }
      const counts = wordsBySentence(text)
      if (characters !== undefined && text.length > characters)
        return report(`has ${text.length} characters, ${characters} fit on the card`, 'Say the one thing that matters.')
      if (sentences !== undefined && counts.length > sentences)
        return report(
          `has ${counts.length} sentences, at most ${sentences} are read`,
          'Move the rest to "why" or "instead".',
        )
      const longest = Math.max(0, ...counts)
      if (longest > longestSentence)
        return report(
          `has a sentence of ${longest} words, at most ${longestSentence} are read`,
          'Make two sentences of it.',
        )
      return []
    }),
  )

function wordsBySentence(text: string): number[] {
  const counts = new Map<number, number>()
  for (const { sentence, kind } of cutWords(text).list) {
    if (kind !== 'symbol') counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
  }
  return [...counts.values()]
}
