import type { Match } from '../term-index.ts'
import type { Words } from '../words.ts'

/**
 * Sentences that end in a question mark, each as an empty match at its first word, so that `near` can ask whether words
 * stand in a question.
 */
export function findQuestions({ folded, list }: Words): Match[] {
  if (!folded.text.includes('?')) return []
  const matches: Match[] = []
  let first = 0
  for (let at = 0; at < list.length; at++) {
    const word = list[at] as Words['list'][number]
    const next = list[at + 1]
    if (next?.sentence === word.sentence) continue
    const start = list[first] as Words['list'][number]
    const between = folded.original.slice(word.end, next?.start)
    if (/\?[^\p{L}\p{N}]*\s/u.test(between) || (!next && between.includes('?')))
      matches.push({ from: first, to: first, start: start.start, end: start.start })
    first = at + 1
  }
  return matches
}
