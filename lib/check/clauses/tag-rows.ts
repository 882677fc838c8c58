import type { ClauseGrammar, Expr } from '../../policy/compiled.ts'
import { type Condition, prepareCondition } from '../condition.ts'
import { needsOf, sieveByNeeds } from '../needs.ts'
import type { Scene } from '../scene.ts'
import type { Match } from '../term-index.ts'
import type { Word, Words } from '../words.ts'
import { prepareChoices } from './choices.ts'

/** A sentence as a row of tags, one letter each; tag i belongs to the word `words[i]`. */
export interface TagRow {
  tags: string
  words: number[]
  /** The word behind the sentence. */
  end: number
}

/** Reads the row of the sentence that begins at a word. */
export type Tagger = (start: number) => TagRow

/** Makes ready what turns the sentences of a text into rows of tags: see policies/core/clauses/grammar.yaml. */
export function prepareTagger(grammar: ClauseGrammar, names: { expr: Expr }[]): (scene: Scene) => Tagger {
  const conditions = grammar.words.map(({ tags, match }) => ({ tags, match: prepareCondition(match), expr: match }))
  const mayHold = sieveByNeeds(conditions, ({ expr }) => needsOf(expr, names))
  const tagsOfOther = prepareChoices(grammar.endings)
  const quotation = prepareCondition(grammar.quotation)

  return (scene) => {
    const known = longestMatches(scene, mayHold(scene.seen.keys()))
    const quoted = wordsIn(quotation(scene) ?? [])
    return (start) =>
      readRow(scene.words, start, quoted, (at, { text }) => {
        const found = known[at]
        return found && found.to > at ? found : { tags: tagsOfOther(text), to: at + 1 }
      })
  }
}

function readRow(
  { folded, list }: Words,
  start: number,
  quoted: Set<number>,
  tag: (at: number, word: Word) => { tags: string; to: number },
): TagRow {
  const { sentence } = list[start] as Word
  const words: number[] = []
  let row = ''
  let end = start
  const add = (more: string): void => {
    row += more
    while (words.length < row.length) words.push(end)
  }
  let gap = ''
  for (let word = list[start]; word?.sentence === sentence; word = list[end]) {
    const wasQuoted = end > start && quoted.has(end - 1)
    if (gap !== ' ' && /[,;:()–—…]|\s-+\s/.test(gap)) add(',')
    if (wasQuoted !== quoted.has(end)) add(wasQuoted ? '»' : '«')
    const { tags, to } = tag(end, word)
    add(tags)
    end = to
    gap = folded.original.slice(list[end - 1]?.end, list[end]?.start)
  }
  if (/[?？]/.test(gap)) add('?')
  return { tags: row, words, end }
}

/** By first word: of several matches the longest, of equals the last. */
function longestMatches(scene: Scene, conditions: { tags: string; match: Condition }[]) {
  const longest: { tags: string; to: number; end: number }[] = []
  for (const { tags, match } of conditions) {
    for (const { from, to, end } of match(scene) ?? []) {
      if (end >= (longest[from]?.end ?? 0)) longest[from] = { tags, to, end }
    }
  }
  return longest
}

function wordsIn(matches: Match[]): Set<number> {
  const words = new Set<number>()
  for (const { from, to } of matches) for (let word = from; word < to; word++) words.add(word)
  return words
}
