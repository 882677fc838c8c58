import type { TermSet } from '../policy/compiled.ts'
import { basesOf } from './inflection.ts'
import type { LanguageSigns, WordForms } from './languages.ts'
import { respell } from './spelling.ts'
import type { Word, Words } from './words.ts'

/** Where something matched: words `from` up to `to` (exclusive), and the same in original offsets. */
export interface Match {
  from: number
  to: number
  start: number
  end: number
}

/** All term sets in one tree of words, walked once per text: the cost grows with the text, not with the policy. */
export interface TermIndex {
  vocabulary: Map<string, number>
  /** node * stride + word -> node. */
  edges: Map<number, number>
  /** Sets that end at a node. */
  ends: (number[] | undefined)[]
  strict: boolean[]
  cased: boolean[]
  languages: (string | undefined)[]
  /** Words that stand for all that begin with them: `lohn*`. */
  prefixes: Map<string, number>
  signs: LanguageSigns
  forms: WordForms
}

const stride = 2 ** 22

/** Builds the tree. Terms are already folded and cut by the compiler: words separated by one space, terms by newlines. */
export function buildTermIndex(sets: TermSet[], signs: LanguageSigns, forms: WordForms): TermIndex {
  const vocabulary = new Map<string, number>()
  const edges = new Map<number, number>()
  const ends: (number[] | undefined)[] = [undefined]
  sets.forEach((set, setId) => {
    for (const term of set.terms.split('\n')) {
      if (term === '') continue
      let node = 0
      for (const word of term.split(' ')) {
        let id = vocabulary.get(word)
        if (id === undefined) {
          id = vocabulary.size
          vocabulary.set(word, id)
        }
        const key = node * stride + id
        const next = edges.get(key)
        if (next === undefined) {
          edges.set(key, ends.length)
          node = ends.push(undefined) - 1
        } else node = next
      }
      const at = ends[node]
      if (at) at.push(setId)
      else ends[node] = [setId]
    }
  })
  return {
    vocabulary,
    edges,
    ends,
    strict: sets.map((set) => Boolean(set.exact || set.cased)),
    cased: sets.map((set) => Boolean(set.cased)),
    languages: sets.map((set) => set.language),
    prefixes: prefixesIn(vocabulary),
    signs,
    forms,
  }
}

function prefixesIn(vocabulary: Map<string, number>): Map<string, number> {
  const open = [...vocabulary].filter(([word]) => word.length > 1 && word.endsWith('*'))
  return new Map(open.map(([word, id]) => [word.slice(0, -1), id]))
}

/** Every occurrence of every term, where the sentence has the language of its set: set id -> matches in order of the text. */
export function findTerms(index: TermIndex, words: Words, languages: string[]): Map<number, Match[]> {
  const hits = new Map<number, Match[]>()
  const { list } = words
  const readings = list.map((word) => readingsOf(index, word, languages[word.sentence] as string))
  const walk = (start: number, at: number, node: number, inflected: boolean): void => {
    const word = list[at]
    if (!word || word.sentence !== (list[start] as Word).sentence) return
    const reading = readings[at] as Reading
    for (const id of reading.exact) step(start, at, node, id, inflected)
    for (const id of reading.bases) step(start, at, node, id, true)
  }
  const step = (start: number, at: number, node: number, id: number, inflected: boolean): void => {
    const next = index.edges.get(node * stride + id)
    if (next === undefined) return
    for (const set of index.ends[next] ?? []) {
      if (inflected && index.strict[set]) continue
      const language = index.languages[set]
      if (language && language !== languages[(list[start] as Word).sentence]) continue
      if (index.cased[set] && !(list[start] as Word).capital) continue
      addHit(index, hits, set, list, start, at + 1)
    }
    walk(start, at + 1, next, inflected)
  }
  for (let at = 0; at < list.length; at++) walk(at, at, 0, false)
  return hits
}

interface Reading {
  exact: number[]
  bases: number[]
}

const nothing: Reading = { exact: [], bases: [] }

/** A possessive counts as the word itself, so that "Brightwater's" is the name. */
function readingsOf(index: TermIndex, word: Word, language: string): Reading {
  if (word.kind === 'link' || word.kind === 'mail') return nothing
  const own = index.vocabulary.get(word.text)
  const reading: Reading = { exact: own === undefined ? [] : [own], bases: [] }
  if (word.kind !== 'word') return reading
  const owner = ownerOf(word)
  const possessor = owner ? [owner] : []
  for (const base of language === 'en' ? basesOf(word.text, index.forms.irregular) : possessor) {
    const id = index.vocabulary.get(base)
    if (id !== undefined) (base === owner ? reading.exact : reading.bases).push(id)
  }
  if (language !== 'en') readForeign(index, word.text, language, reading.exact)
  for (const spelling of respell(word.text, index.forms.casual)) {
    const id = index.vocabulary.get(spelling)
    if (id !== undefined) reading.exact.push(id)
  }
  return reading
}

/** Forms outside English: what begins with a term that ends in a star, and the word behind an elision (l'usine). */
function readForeign(index: TermIndex, text: string, language: string, found: number[]): void {
  for (let end = 3; end <= Math.min(text.length, longestPrefix); end++) {
    const id = index.prefixes.get(text.slice(0, end))
    if (id !== undefined) found.push(id)
  }
  const elided = text.indexOf("'") + 1
  if (elided === 0 || !index.signs.get(text.slice(0, elided))?.includes(language)) return
  const rest = text.slice(elided)
  const id = index.vocabulary.get(rest)
  if (id !== undefined) found.push(id)
  readForeign(index, rest, language, found)
}

const longestPrefix = 16

const ownerOf = (word: Word): string | null => (word.text.endsWith("'s") ? word.text.slice(0, -2) : null)

/** Of two terms of a set that start at one word the longer is meant; a possessive ending is not part of a strict term. */
function addHit(
  index: TermIndex,
  hits: Map<number, Match[]>,
  set: number,
  list: Word[],
  from: number,
  to: number,
): void {
  const last = list[to - 1] as Word
  const end = index.strict[set] && ownerOf(last) !== null ? last.end - 2 : last.end
  const match: Match = { from, to, start: (list[from] as Word).start, end }
  const found = hits.get(set)
  const before = found?.at(-1)
  if (!found) hits.set(set, [match])
  else if (before?.from !== from) found.push(match)
  else if (before.to < to) found[found.length - 1] = match
}
