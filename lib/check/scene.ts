import type { Clause, ClauseReader } from './clauses/clauses.ts'
import { detectors } from './detectors/all.ts'
import { undisguise } from './disguise.ts'
import type { Draft } from './draft.ts'
import { languagesOf } from './languages.ts'
import type { PreparedPolicy } from './prepare.ts'
import { findTerms, type Match } from './term-index.ts'
import { cutWords, type Words } from './words.ts'

/** What matched; an empty list is a match without words of its own. Null is no match. */
export type Matches = Match[] | null

/** One text under check: its words, where terms stand, and what named conditions and detectors have found so far. */
export interface Scene {
  prepared: PreparedPolicy
  draft: Draft
  words: Words
  /** The language of each sentence. */
  languages: string[]
  terms: Map<number, Match[]>
  named: Map<number, Matches>
  detected: Map<string, Match[]>
  clauses?: ClauseReader
  /** The scene of the text that is being answered, made on demand. */
  replyTo: () => Scene | null
  /** The scene of the writer's name and handle. */
  profile: () => Scene | null
}

/** Reads a draft once; every condition is then evaluated on the scene. */
export function openScene(prepared: PreparedPolicy, draft: Draft): Scene {
  const words = undisguise(cutWords(draft.text), prepared.index)
  const { speaks } = prepared.policy
  const prior = draft.author?.languages?.find((language) => speaks.includes(language)) ?? (speaks[0] as string)
  const languages = languagesOf(prepared.index.signs, words, prior)
  let reply: Scene | null | undefined
  const open = (text: string | undefined): Scene | null =>
    text ? openScene(prepared, { ...draft, text, replyTo: undefined }) : null
  return {
    prepared,
    draft,
    words,
    languages,
    terms: findTerms(prepared.index, words, languages),
    named: new Map(),
    detected: new Map(),
    replyTo: () => {
      if (reply === undefined) reply = open(draft.replyTo?.text)
      return reply
    },
    profile: () => open(draft.author?.handle),
  }
}

/** The language of the sentence a match begins in. */
export const languageOf = ({ languages, words }: Scene, { from }: Pick<Match, 'from'>): string =>
  languages[words.list[from]?.sentence ?? 0] as string

/** What a named condition of the policy matches; evaluated once a scene. */
export function matchesOf(scene: Scene, name: number): Matches {
  const known = scene.named.get(name)
  if (known !== undefined) return known
  const { needs, condition } = scene.prepared.names[name] as PreparedPolicy['names'][number]
  if (needs && !needs.some((set) => scene.terms.has(set))) return null
  const matches = condition(scene)
  scene.named.set(name, matches)
  return matches
}

/** What a detector finds; run once a scene. */
export function detect(scene: Scene, detector: string): Match[] {
  const known = scene.detected.get(detector)
  if (known) return known
  const matches = detectors[detector]?.(scene.words) ?? []
  scene.detected.set(detector, matches)
  return matches
}

/** The clause that a word stands in; undefined when the policy does not say how clauses are read. */
export function clauseAt(scene: Scene, word: number): Clause | undefined {
  scene.clauses ??= scene.prepared.clauses?.(scene)
  return scene.clauses?.(word)
}
