import { firstWhere } from '../first-where.ts'
import type { Match } from '../term-index.ts'
import type { Words } from '../words.ts'

/** Finds one kind of thing in a text. */
export type Detector = (words: Words) => Match[]

/** The match of original offsets `start` to `end`: its words are those it touches. */
export function matchOf(words: Words, start: number, end: number): Match {
  const from = firstWhere(words.list, (word) => word.end > start)
  const to = firstWhere(words.list, (word) => word.start >= end)
  return { from, to: Math.max(to, from), start, end }
}

/** Matches of a global pattern over the original text; `accept` may refuse one or narrow it to a part. */
export function scan(
  words: Words,
  pattern: RegExp,
  accept: (found: RegExpExecArray) => boolean | { start: number; end: number } = () => true,
): Match[] {
  const matches: Match[] = []
  pattern.lastIndex = 0
  for (let found = pattern.exec(words.folded.original); found; found = pattern.exec(words.folded.original)) {
    const kept = accept(found)
    if (kept === true) matches.push(matchOf(words, found.index, found.index + found[0].length))
    else if (kept) matches.push(matchOf(words, kept.start, kept.end))
    if (found[0] === '') pattern.lastIndex++
  }
  return matches
}
