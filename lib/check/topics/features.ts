import type { CompiledPolicy, CompiledTopics } from '../../policy/compiled.ts'
import { matchesOf, type Scene } from '../scene.ts'
import { cutPassages, type Passage } from './passages.ts'
import { readTokens, type Token } from './tokens.ts'

/** A passage with all that is said of it. */
export interface ReadPassage extends Passage {
  tokens: Token[]
  /** The passage's own, and those of what is answered, which have a sign before them. */
  said: Token[]
  /** Single words and lexicons, as they are written in the trained document. */
  singles: string[]
  /**
   * Numbers of finer features: a word, two words next to each other, two around a third, the first and last word of a
   * sentence, two lexicons (or who speaks) that are both there...
   */
  fine: number[]
  /** The token that each of `fine` begins at; -1 for one of the whole passage. */
  places: number[]
}

// Who speaks, and of whom: together with a lexicon this says more than either.
const speakers = ['we', 'our', 'us', 'i', 'my', 'you', 'they', 'he', 'she']
const mostTogether = 24

/** Prepares what cuts a scene into passages with their features. The trainer and the reader share it, so that both see the same. */
export function prepareFeatures(
  policy: CompiledPolicy,
  { masked, asked }: Pick<CompiledTopics, 'masked' | 'asked'>,
): (scene: Scene) => ReadPassage[] {
  const known = (ids: string[], sign: string): { name: number; as: string }[] =>
    ids
      .map((id, at) => ({ name: policy.names.findIndex((name) => name.id === id), as: sign + at.toString(36) }))
      .filter(({ name }) => name >= 0)
  const masks = known(masked, '<')
  const lexicons = known(asked, '~').map((lexicon) => ({ ...lexicon, hash: hashOf(lexicon.as) }))
  const together = new Set([...speakers, ...masks.map(({ as }) => as)])
  return (scene) => {
    const tokens = readTokens(scene, masks)
    const hashes = tokens.map(({ text }) => hashOf(text))
    const reply = scene.replyTo()
    const answered = reply ? readTokens(reply, masks).map((token) => ({ ...token, text: `>${token.text}` })) : []
    const found = lexicons.filter(({ name }) => matchesOf(scene, name)?.length)
    return cutPassages(tokens).map((passage) => {
      const from = tokens[passage.from]?.start ?? 0
      const to = tokens[passage.to - 1]?.end ?? 0
      const here = found.filter(({ name }) => matchesOf(scene, name)?.some(({ start }) => start >= from && start < to))
      const fine: number[] = []
      const places: number[] = []
      const add = (place: number, kind: number, one: number, other = 0): void => {
        fine.push(mix(kind, one, other))
        places.push(place)
      }
      addWords(tokens, hashes, passage, add)
      for (const { text } of answered) add(-1, 6, hashOf(text))
      const said = [...tokens.slice(passage.from, passage.to), ...answered]
      const words = said.map(({ text }) => text)
      const own = words.filter((text) => together.has(text)).map(hashOf)
      addPairs(
        [...new Set([...here.map(({ hash }) => hash), ...own])].sort((a, b) => a - b).slice(0, mostTogether),
        add,
      )
      add(-1, 7, Math.min(6, Math.floor(Math.log2(passage.to - passage.from + 1))))
      return { ...passage, tokens, said, singles: [...words, ...here.map(({ as }) => as)], fine, places }
    })
  }
}

type Add = (place: number, kind: number, one: number, other?: number) => void

function addWords(tokens: Token[], hashes: number[], { from, to }: Passage, add: Add): void {
  const sentenceOf = (at: number): number => (at < to ? (tokens[at] as Token).sentence : -1)
  let before = -1
  let sentence = sentenceOf(from)
  for (let at = from; at < to; at++) {
    const next = sentenceOf(at + 1)
    const one = hashes[at] as number
    add(at, 0, one)
    if (before !== sentence) add(at, 1, one)
    if (next !== sentence) add(at, 2, one)
    else add(at, 3, one, hashes[at + 1])
    if (sentenceOf(at + 2) === sentence) add(at, 4, one, hashes[at + 2])
    before = sentence
    sentence = next
  }
}

function addPairs(here: number[], add: Add): void {
  for (let at = 0; at < here.length; at++)
    for (let other = at; other < here.length; other++) add(-1, 5, here[at] as number, here[other])
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}

/** One number for kind and parts, every bit of it depending on all (the last steps of MurmurHash3). */
function mix(kind: number, one: number, other: number): number {
  let hash = Math.imul(one, 0x85ebca6b) ^ Math.imul(other, 0xc2b2ae35) ^ Math.imul(kind + 1, 0x9e3779b1)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
