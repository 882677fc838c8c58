import type { DraftCondition, Expr } from '../policy/compiled.ts'
import type { Clause } from './clauses/clauses.ts'
import { matchOf, scan } from './detectors/detector.ts'
import type { Draft } from './draft.ts'
import { originOf } from './fold.ts'
import { joinNear, joinSequence } from './join.ts'
import { partsOf } from './parts-of.ts'
import {
  clauseAt,
  detect,
  holds,
  languageOf,
  type Matches,
  matchesOf,
  readingsOf,
  type Scene,
  sentenceOf,
} from './scene.ts'
import type { Match } from './term-index.ts'

/** A condition made ready once; what it matches in a scene. */
export type Condition = (scene: Scene) => Matches
export type Test = (scene: Scene) => boolean

/** Makes a condition ready, so that its kind is looked at once and not at every check; see `Expr` for what each kind means. */
export const prepareCondition = (expr: Expr): Condition => prepareKind(expr, prepareCondition)

/** The same, with another way to make the conditions ready that it is made of. */
export function prepareKind(expr: Expr, of: (part: Expr) => Condition): Condition {
  if ('set' in expr) return (scene) => scene.terms.get(expr.set) ?? null
  if ('name' in expr) return (scene) => matchesOf(scene, expr.name)
  if ('any' in expr) return anyOf(expr.any.map(of))
  if ('all' in expr) return whereSeen(expr, allOf(expr.all.map(of), expr.mark))
  if ('near' in expr) return whereSeen(expr, near(expr, of))
  if ('seq' in expr) return whereSeen(expr, sequence(expr.seq, of))
  if ('detector' in expr) return (scene) => found(detect(scene, expr.detector))
  if ('pattern' in expr) return pattern(expr.pattern, expr.requires)
  if ('link' in expr) return linkTo(expr.link)
  if ('draft' in expr) return (scene) => (fitsDraft(scene.draft, expr.draft) ? [] : null)
  if ('language' in expr) return inLanguage(of(expr.match), expr.language)
  if ('first' in expr) return early(of(expr.match), expr.first)
  if ('clause' in expr) return inClause(expr.clause, expr.match && of(expr.match))
  if ('count' in expr) return counted(of(expr.count), expr.atLeast)
  if ('structure' in expr) return (scene) => (isWritten(scene.draft.text, expr.structure) ? [] : null)
  if ('profile' in expr) return elsewhere(prepareTest(expr.profile, of), ({ profile }) => profile())
  if ('topic' in expr) return (scene) => found(likenesses(scene, expr))
  if ('not' in expr) return not(prepareTest(expr.not, of))
  return elsewhere(prepareTest(expr.replyTo, of), ({ replyTo }) => replyTo())
}

/** True when the draft has every property the condition names. What is unknown of a draft fits none. */
export function fitsDraft(draft: Omit<Draft, 'text'>, condition: DraftCondition): boolean {
  const { author, now } = draft
  const { roles, from = now, until = Number.POSITIVE_INFINITY } = condition
  return (
    isAmong(draft.network, condition.networks) &&
    isAmong(draft.surface, condition.surfaces) &&
    isAmong(draft.audience, condition.audiences) &&
    isAmong(author?.region, condition.regions) &&
    (!roles || roles.some((role) => author?.roles?.includes(role))) &&
    isSo(author?.statesEmployer, condition.statesEmployer) &&
    isSo(author?.pauseWhenHeated, condition.pauseWhenHeated) &&
    isSo(draft.media?.length, condition.media) &&
    isSo(
      draft.media?.some(({ alt }) => alt === ''),
      condition.undescribed,
    ) &&
    now >= from &&
    now < until
  )
}

const isSo = (value: boolean | number | undefined, wanted = Boolean(value)): boolean => Boolean(value) === wanted

const isAmong = <Value>(value: Value | undefined, wanted: Value[] | undefined): boolean =>
  !wanted || wanted.includes(value as Value)

export const found = (matches: Match[]): Matches => (matches.length > 0 ? matches : null)

/** Whether a condition holds at all: of a choice no more is asked than it takes. */
export function prepareTest(expr: Expr, of: (part: Expr) => Condition): Test {
  if ('name' in expr) return (scene) => holds(scene, expr.name)
  if ('any' in expr) {
    const tests = expr.any.map((part) => prepareTest(part, of))
    return (scene) => tests.some((test) => test(scene))
  }
  const condition = of(expr)
  return (scene) => condition(scene) !== null
}

const not =
  (part: Test): Condition =>
  (scene) =>
    part(scene) ? null : []

/** Nothing is asked of a part as long as a term set that is another part was not seen: most never are. */
export function whereSeen(expr: Expr, condition: Condition): Condition {
  const sets = partsOf(expr).flatMap((part) => ('set' in part ? [part.set] : []))
  return sets.length === 0 ? condition : (scene) => (sets.every((set) => scene.seen.has(set)) ? condition(scene) : null)
}

function anyOf(parts: Condition[]): Condition {
  return (scene) => {
    const all: Match[][] = []
    for (const part of parts) {
      const matches = part(scene)
      if (matches) all.push(matches)
    }
    return all.length > 1 ? all.flat().sort((a, b) => a.start - b.start) : (all[0] ?? null)
  }
}

function allOf(parts: Condition[], mark?: number): Condition {
  return (scene) => {
    let shown: Match[] = []
    for (const [at, part] of parts.entries()) {
      const matches = part(scene)
      if (!matches) return null
      if (mark === undefined ? shown.length === 0 : mark === at) shown = matches
    }
    return shown
  }
}

function near(expr: Extract<Expr, { near: Expr[] }>, of: (part: Expr) => Condition): Condition {
  const conditions = expr.near.map(of)
  return (scene) => {
    const parts = wordsOfEach(conditions, scene)
    return parts && found(joinNear(parts, expr, (match) => sentenceOf(scene, match)))
  }
}

/** What each condition matches; null where one has no words to stand beside others. */
function wordsOfEach(conditions: Condition[], scene: Scene): Match[][] | null {
  const parts: Match[][] = []
  for (const condition of conditions) {
    const matches = condition(scene)
    if (!matches?.length) return null
    parts.push(matches)
  }
  return parts
}

function sequence(items: (Expr | number)[], of: (part: Expr) => Condition): Condition {
  const conditions: Condition[] = []
  const gaps: number[] = []
  for (const item of items) {
    if (typeof item === 'number') gaps[conditions.length] = item
    else conditions.push(of(item))
  }
  return (scene) => {
    const parts = wordsOfEach(conditions, scene)
    return parts && found(joinSequence(parts, gaps, (match) => sentenceOf(scene, match)))
  }
}

/** Runs over the folded text only where one of `requires` starts a word; marks the original characters. */
function pattern(source: string, requires: string[]): Condition {
  const expression = new RegExp(source, 'gu')
  return ({ words }) => {
    if (!words.list.some((word) => requires.some((literal) => word.text.startsWith(literal)))) return null
    const { folded } = words
    const matches = scan({ ...words, folded: { original: folded.text, text: folded.text, origin: null } }, expression)
    return found(matches.map(({ start, end }) => matchOf(words, originOf(folded, start), originOf(folded, end))))
  }
}

/**
 * Links whose address is one of the prefixes, or goes on from it at a border: acme.example/news is not /newsletter. A card that
 * goes out with the draft counts too, though no words of the draft stand for it.
 */
function linkTo(prefixes: string[]): Condition {
  const fits = (address = ''): boolean =>
    prefixes.some((prefix) => {
      if (!address.startsWith(prefix)) return false
      return address.length === prefix.length || /[/?#]/.test(`${address[prefix.length]}${prefix.at(-1)}`)
    })
  return (scene) =>
    found(detect(scene, 'url').filter(({ from }) => fits(scene.words.list[from]?.text))) ??
    (scene.draft.links?.some((link) => fits(addressOf(link))) ? [] : null)
}

/** An address as it is compared: without scheme and "www.", in small letters. */
const addressOf = (link: string): string => link.toLowerCase().replace(/^https?:\/\/(www\.)?/, '')

function early(part: Condition, chars: number): Condition {
  return (scene) => {
    const matches = part(scene)
    if (!matches) return null
    const first = matches.filter((match) => match.start < chars)
    return first.length > 0 || matches.length === 0 ? first : null
  }
}

function inClause(wanted: Record<string, string[]>, part?: Condition): Condition {
  const features = Object.entries(wanted)
  const fits = (clause: Clause | undefined): boolean =>
    clause !== undefined && features.every(([feature, values]) => values.includes(clause.feature(feature)))
  return (scene) => {
    if (part) {
      const matches = part(scene)
      return matches && found(matches.filter(({ from }) => fits(clauseAt(scene, from))))
    }
    const clauses = new Set(scene.words.list.map((_, word) => clauseAt(scene, word)))
    return found([...clauses].filter((clause) => clause !== undefined).filter(fits))
  }
}

function counted(part: Condition, atLeast: number): Condition {
  return (scene) => {
    const matches = part(scene)
    return matches && matches.length >= atLeast ? matches : null
  }
}

// A word or two in capitals is a name or a cheer.
const fewestLetters = 15

function isWritten(text: string, { capitals = 0, exclamations = 0 }: { capitals?: number; exclamations?: number }) {
  return text.split('!').length > exclamations && (capitals === 0 || shareOfCapitals(text) >= capitals)
}

/** Of a hundred letters; none where the text is too short to tell. */
function shareOfCapitals(text: string): number {
  const capitals = text.replace(/\P{Lu}+/gu, '').length
  const letters = text.replace(/\P{L}+/gu, '').length
  return letters < fewestLetters ? 0 : (capitals * 100) / letters
}

function inLanguage(part: Condition, language: string): Condition {
  return (scene) => {
    if (!scene.languages.includes(language)) return null
    const matches = part(scene)
    return matches?.length ? found(matches.filter((match) => languageOf(scene, match) === language)) : matches
  }
}

/** The condition over another text than the draft's. */
const elsewhere =
  (part: Test, other: (scene: Scene) => Scene | null): Condition =>
  (scene) => {
    const there = other(scene)
    return there && part(there) ? [] : null
  }

/** The sentences that made the trained reader sure. */
function likenesses(scene: Scene, { topic, atLeast }: { topic: number; atLeast: number }): Match[] {
  const alike = readingsOf(scene).filter(({ sureness }) => (sureness[topic] ?? 0) >= atLeast)
  return alike.map(({ start, end }) => matchOf(scene.words, start, end))
}
