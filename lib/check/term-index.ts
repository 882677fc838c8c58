import type { CompiledLanguages, TermSet } from '../policy/compiled.ts'
import { basesOf } from './inflection.ts'
import { type LanguageSigns, readSigns } from './languages.ts'
import { respell } from './spelling.ts'
import type { Word, Words } from './words.ts'

/** Where something matched: words `from` up to `to` (exclusive), and the same in original offsets. */
export interface Match {
  from: number
  to: number
  start: number
  end: number
}

/** Where one or more words of terms lead: the sets that have this term, and where the next word leads. */
interface TermNode {
  sets: number[]
  next: Map<number, TermNode> | null
}

/** All term sets in one tree of words, walked once per text: the cost grows with the text, not with the policy. */
export interface TermIndex {
  /** A word that ends in a star stands for all that begin so: `lohn*`. */
  vocabulary: Map<string, number>
  /** By first word. */
  starts: (TermNode | undefined)[]
  sets: TermSet[]
  signs: LanguageSigns
  /** Words by how they are written on a phone, and by their irregular forms. */
  forms: { casual: Map<string, string>; irregular: Map<string, string> }
}

/** Builds the tree. Terms are already folded and cut by the compiler: words separated by one space, terms by newlines. */
export function buildTermIndex(sets: TermSet[], languages: CompiledLanguages): TermIndex {
  const vocabulary = new Map<string, number>()
  const starts: (TermNode | undefined)[] = []
  const idOf = (word: string): number => {
    const known = vocabulary.get(word)
    if (known !== undefined) return known
    starts.push(undefined)
    vocabulary.set(word, starts.length - 1)
    return starts.length - 1
  }
  for (const [setId, set] of sets.entries()) {
    if (set.terms === '') continue
    for (const term of set.terms.split('\n')) {
      const [first, ...others] = term.split(' ').map(idOf) as [number, ...number[]]
      starts[first] ??= { sets: [], next: null }
      let node = starts[first]
      for (const word of others) node = nodeBehind(node, word)
      node.sets.push(setId)
    }
  }
  return {
    vocabulary,
    starts,
    sets,
    signs: readSigns(languages.signs),
    forms: {
      casual: new Map(Object.entries(languages.casual)),
      irregular: new Map(Object.entries(languages.irregular)),
    },
  }
}

function nodeBehind(node: TermNode, word: number): TermNode {
  node.next ??= new Map()
  const known = node.next.get(word)
  if (known) return known
  const made = { sets: [], next: null }
  node.next.set(word, made)
  return made
}

/** Every occurrence of every term, where the sentence has the language of its set: set id -> matches in order of the text. */
export function findTerms(index: TermIndex, words: Words, languages: string[]): Map<number, Match[]> {
  const hits = new Map<number, Match[]>()
  const { list } = words
  const readings = list.map((word) => readingsOf(index, word, languages[word.sentence] as string))
  const arrive = (start: number, at: number, node: TermNode, inflected: boolean): void => {
    const first = list[start] as Word
    const last = list[at] as Word
    const match: Match = { from: start, to: at + 1, start: first.start, end: last.end }
    for (const id of node.sets) {
      const set = index.sets[id] as TermSet
      if ((inflected && isStrict(set)) || !isMeant(set, first, languages[first.sentence] as string)) continue
      // A possessive ending is not part of a strict term.
      const isOwner = isStrict(set) && ownerOf(last) !== null
      addHit(hits, id, isOwner ? { ...match, end: last.end - 2 } : match)
    }
    if (!node.next || list[at + 1]?.sentence !== first.sentence) return
    const { exact, bases } = readings[at + 1] as Reading
    for (const id of exact) step(start, at + 1, node.next.get(id), inflected)
    for (const id of bases) step(start, at + 1, node.next.get(id), true)
  }
  const step = (start: number, at: number, node: TermNode | undefined, inflected: boolean): void => {
    if (node) arrive(start, at, node, inflected)
  }
  for (let at = 0; at < list.length; at++) {
    const { exact, bases } = readings[at] as Reading
    for (const id of exact) step(at, at, index.starts[id], false)
    for (const id of bases) step(at, at, index.starts[id], true)
  }
  return hits
}

const isStrict = ({ exact, cased }: TermSet): boolean | undefined => exact || cased

function isMeant(set: TermSet, first: Word, language: string): boolean {
  // German writes every noun with a capital.
  if (set.cased && (!first.capital || language === 'de')) return false
  return !set.language || set.language === language
}

interface Reading {
  exact: number[]
  bases: number[]
}

const nothing: Reading = { exact: [], bases: [] }

/** A possessive counts as the word itself, so that "Brightwater's" is the name. */
function readingsOf(index: TermIndex, word: Word, language: string): Reading {
  if (word.kind === 'link' || word.kind === 'mail') return nothing
  const reading: Reading = { exact: [], bases: [] }
  note(index, word.text, reading.exact)
  if (word.kind !== 'word') return reading
  const owner = ownerOf(word)
  const possessor = owner ? [owner] : []
  for (const base of language === 'en' ? basesOf(word.text, index.forms.irregular) : possessor) {
    note(index, base, base === owner ? reading.exact : reading.bases)
  }
  if (language !== 'en') readForeign(index, word.text, language, reading.exact)
  for (const spelling of respell(word.text, index.forms.casual)) note(index, spelling, reading.exact)
  return reading
}

function note({ vocabulary }: TermIndex, form: string, found: number[]): void {
  const id = vocabulary.get(form)
  if (id !== undefined) found.push(id)
}

/** Forms outside English: what begins with a term that ends in a star, and the word behind an elision (l'usine). */
function readForeign(index: TermIndex, text: string, language: string, found: number[]): void {
  for (let end = 3; end <= Math.min(text.length, longestPrefix); end++) note(index, `${text.slice(0, end)}*`, found)
  const elided = text.indexOf("'") + 1
  // A word of many apostrophes is no word, and would be cut at each of them.
  if (elided === 0 || text.length > longestElided || !index.signs.get(text.slice(0, elided))?.includes(language)) return
  note(index, text.slice(elided), found)
  readForeign(index, text.slice(elided), language, found)
}

const longestPrefix = 16
const longestElided = 40

const ownerOf = (word: Word): string | null => (word.text.endsWith("'s") ? word.text.slice(0, -2) : null)

/** Of two terms of a set that start at one word the longer is meant. */
function addHit(hits: Map<number, Match[]>, set: number, match: Match): void {
  const found = hits.get(set)
  const before = found?.at(-1)
  if (!found) hits.set(set, [match])
  else if (before?.from !== match.from) found.push(match)
  else if (before.to < match.to) found[found.length - 1] = match
}
