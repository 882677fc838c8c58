import type { Clause, ClauseReader } from './clauses/clauses.ts'
import type { Condition } from './condition.ts'
import { detectors } from './detectors/all.ts'
import type { Draft } from './draft.ts'
import { firstWhere } from './first-where.ts'
import type { Guess } from './languages.ts'
import type { NamedCondition, PreparedPolicy } from './prepare.ts'
import type { Match } from './term-index.ts'
import type { Reading } from './topics/topic-reader.ts'
import type { Words } from './words.ts'

/** What matched; an empty list is a match without words of its own. Null is no match. */
export type Matches = Match[] | null

/** One text under check: its words, where terms stand, and what has been found so far. */
export interface Scene extends ReadText {
  prepared: PreparedPolicy
  draft: Draft
  /** The language of each sentence. */
  languages: string[]
  terms: Map<number, Match[]>
  /** The term sets that stand somewhere in it. */
  seen: { has(set: number): boolean; keys(): Iterable<number> }
  /** By name. */
  named: Matches[]
  answers: Map<Condition, Matches>
  detected: Map<string, Match[]>
  clauses?: ClauseReader
  /** What its passages are like, once something has asked. */
  readings?: Reading[]
  /** Of a long draft; its words and terms are then only read when something asks for those of the whole. */
  sections?: Section[]
  /** The scene of the text that is being answered, made on demand. */
  replyTo: () => Scene | null
  /** The scene of the writer's name and handle. */
  profile: () => Scene | null
}

/** A part of a long draft, read as a scene of its own: a key pressed changes one, and the others are kept. */
export interface Section {
  scene: Scene
  /** What of the draft lies before it. */
  words: number
  sentences: number
  chars: number
}

/** A text cut into words. */
export interface ReadText {
  words: Words
  /** What each sentence seems to be, by itself. */
  guesses: Guess[]
}

/** What a section found, as a match in the draft. */
export const moved = <Found extends Match>(
  match: Found,
  { words, chars }: Pick<Section, 'words' | 'chars'>,
): Found => ({
  ...match,
  from: match.from + words,
  to: match.to + words,
  start: match.start + chars,
  end: match.end + chars,
})

/** What a condition matches in a section; asked once. */
export function answerOf(scene: Scene, condition: Condition): Matches {
  const known = scene.answers.get(condition)
  if (known !== undefined) return known
  const matches = condition(scene)
  scene.answers.set(condition, matches)
  return matches
}

/** The sentence a match begins in; -1 behind the last word. */
export function sentenceOf(scene: Scene, { from }: Pick<Match, 'from'>): number {
  const section = sectionAt(scene, from)
  if (!section) return scene.words.list[from]?.sentence ?? -1
  return section.sentences + sentenceOf(section.scene, { from: from - section.words })
}

function sectionAt({ sections }: Scene, word: number): Section | undefined {
  return sections?.[firstWhere(sections, ({ words }) => words > word) - 1]
}

export const languageOf = (scene: Scene, match: Pick<Match, 'from'>): string =>
  scene.languages[Math.max(0, sentenceOf(scene, match))] as string

/** What a named condition of the policy matches; evaluated once a scene. */
export function matchesOf(scene: Scene, name: number): Matches {
  const known = scene.named[name]
  if (known !== undefined) return known
  const { needs, condition } = scene.prepared.names[name] as NamedCondition
  const matches = isPossible(scene, needs) ? condition(scene) : null
  scene.named[name] = matches
  return matches
}

/** Whether a named condition holds; asks no more than that takes. */
export function holds(scene: Scene, name: number): boolean {
  const known = scene.named[name]
  if (known !== undefined) return known !== null
  const { needs, test } = scene.prepared.names[name] as NamedCondition
  const isHeld = isPossible(scene, needs) && test(scene)
  if (!isHeld) scene.named[name] = null
  return isHeld
}

const isPossible = (scene: Scene, needs: number[] | null): boolean => !needs || needs.some((set) => scene.seen.has(set))

/** What a detector finds; run once a scene. */
export function detect(scene: Scene, detector: string): Match[] {
  const known = scene.detected.get(detector)
  if (known) return known
  const matches = detectors[detector]?.(scene.words) ?? []
  scene.detected.set(detector, matches)
  return matches
}

/** What the passages of a text are like; of a long draft section by section. */
export function readingsOf(scene: Scene): Reading[] {
  scene.readings ??= scene.sections
    ? scene.sections.flatMap((section) => readingsOf(section.scene).map((reading) => movedReading(reading, section)))
    : scene.prepared.readTopics(scene)
  return scene.readings
}

/** The classes that the trained reader takes any passage for. */
export function likelyTopics(scene: Scene): Set<number> {
  const topics = new Set<number>()
  for (const { sureness } of readingsOf(scene)) {
    for (let topic = 0; topic < sureness.length; topic++) if ((sureness[topic] as number) > 0) topics.add(topic)
  }
  return topics
}

const movedReading = (reading: Reading, { chars }: Section): Reading => ({
  ...reading,
  start: reading.start + chars,
  end: reading.end + chars,
  passage: { start: reading.passage.start + chars, end: reading.passage.end + chars },
})

/** The clause that a word stands in; undefined when the policy does not say how clauses are read. */
export function clauseAt(scene: Scene, word: number): Clause | undefined {
  const section = sectionAt(scene, word)
  if (section) {
    const clause = clauseAt(section.scene, word - section.words)
    return clause && moved(clause, section)
  }
  scene.clauses ??= scene.prepared.clauses?.(scene)
  return scene.clauses?.(word)
}
