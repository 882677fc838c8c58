import type { ClauseGrammar } from '../../policy/compiled.ts'
import { type Condition, prepareCondition } from '../condition.ts'
import { matchOf } from '../detectors/detector.ts'
import { originOf } from '../fold.ts'
import type { Scene } from '../scene.ts'
import type { Match } from '../term-index.ts'
import type { Words } from '../words.ts'

/** A sentence as a row of tags, one letter each; `words[i]` is the index of the word that tag i belongs to. */
export interface TagRow {
  tags: string
  words: number[]
  /** The word behind the sentence. */
  end: number
}

/** Reads the row of the sentence that begins at a word. */
export type Tagger = (start: number) => TagRow

/** Makes ready what turns the sentences of a text into rows of tags: see policies/core/clauses/grammar.yaml. */
export function prepareTagger(grammar: ClauseGrammar): (scene: Scene) => Tagger {
  const conditions = grammar.words.map(({ tags, match }) => ({ tags, match: prepareCondition(match) }))
  const endings = grammar.endings.map(({ pattern, tags }) => ({ tags, pattern: new RegExp(pattern, 'u') }))
  const quotation = new RegExp(grammar.quotation, 'gmu')

  return (scene) => {
    const known = longestMatches(scene, conditions)
    const quoted = quotedWords(scene.words, quotation)
    const tagsAt = (at: number, text: string): string =>
      known[at]?.tags ?? endings.find(({ pattern }) => pattern.test(text))?.tags ?? ''
    const next = (word: number): number => Math.max(known[word]?.to ?? 0, word + 1)
    return (start) => readRow(scene.words, start, { tagsAt, quoted, next })
  }
}

interface Reading {
  tagsAt(word: number, text: string): string
  quoted: Set<number>
  /** The word behind what is tagged as one. */
  next(word: number): number
}

/** The row of the sentence that begins at a word. */
function readRow({ folded, list }: Words, start: number, { tagsAt, quoted, next }: Reading): TagRow {
  const row: TagRow = { tags: '', words: [], end: start }
  const add = (tags: string): void => {
    row.tags += tags
    while (row.words.length < row.tags.length) row.words.push(row.end)
  }
  let gap = ''
  let inside = false
  for (let word = list[start]; word && word.sentence === list[start]?.sentence; word = list[row.end]) {
    if (/[,;:()–—…]|\s-+\s/.test(gap)) add(',')
    if (quoted.has(row.end) !== inside) add(inside ? '»' : '«')
    inside = quoted.has(row.end)
    add(tagsAt(row.end, word.text))
    row.end = next(row.end)
    gap = folded.original.slice(list[row.end - 1]?.end, list[row.end]?.start)
  }
  if (/[?？]/.test(gap)) add('?')
  return row
}

/** By first word: of several matches that begin there the longest, of equals the last. */
function longestMatches(scene: Scene, conditions: { tags: string; match: Condition }[]): (Match & { tags: string })[] {
  const longest: (Match & { tags: string })[] = []
  for (const { tags, match } of conditions) {
    for (const found of match(scene) ?? []) {
      if (found.end >= (longest[found.from]?.end ?? 0)) longest[found.from] = { ...found, tags }
    }
  }
  return longest
}

function quotedWords(words: Words, quotation: RegExp): Set<number> {
  const quoted = new Set<number>()
  const { folded } = words
  for (const { 0: text, index } of folded.text.matchAll(quotation)) {
    const { from, to } = matchOf(words, originOf(folded, index), originOf(folded, index + text.length))
    for (let at = from; at < to; at++) quoted.add(at)
  }
  return quoted
}
