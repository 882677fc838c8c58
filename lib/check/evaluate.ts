import type { CompiledPolicy, DraftCondition, Expr } from '../policy/compiled.ts'
import { detectors } from './detectors/all.ts'
import { matchOf, scan } from './detectors/detector.ts'
import type { Draft } from './draft.ts'
import { originOf } from './fold.ts'
import { joinNear, joinSequence } from './join.ts'
import { findTerms, type Match, type TermIndex } from './term-index.ts'
import { cutWords, type Words } from './words.ts'

/** What matched; an empty list is a match without words of its own. Null is no match. */
export type Matches = Match[] | null

/** One text under check: words, term hits and what named conditions and detectors have already found. */
export interface Scene {
  policy: CompiledPolicy
  draft: Draft
  words: Words
  terms: Map<number, Match[]>
  named: Map<number, Matches>
  detected: Map<string, Match[]>
  /** The scene of the text that is being answered, made on demand. */
  replyTo: () => Scene | null
}

/** Reads a draft once; every condition is then evaluated on the scene. */
export function openScene(policy: CompiledPolicy, index: TermIndex, draft: Draft): Scene {
  const words = cutWords(draft.text)
  let reply: Scene | null | undefined
  return {
    policy,
    draft,
    words,
    terms: findTerms(index, words),
    named: new Map(),
    detected: new Map(),
    replyTo: () => {
      if (reply === undefined) {
        const text = draft.replyTo?.text
        reply = text ? openScene(policy, index, { ...draft, text, replyTo: undefined }) : null
      }
      return reply
    },
  }
}

/** Evaluates a condition; see `Expr` for what each kind means. */
export function evaluate(scene: Scene, expr: Expr): Matches {
  if ('set' in expr) return scene.terms.get(expr.set) ?? null
  if ('name' in expr) return evaluateName(scene, expr.name)
  if ('any' in expr) return evaluateAny(scene, expr.any)
  if ('all' in expr) return evaluateAll(scene, expr.all, expr.mark)
  if ('not' in expr) return evaluate(scene, expr.not) ? null : []
  if ('near' in expr) return evaluateNear(scene, expr)
  if ('seq' in expr) return evaluateSequence(scene, expr.seq)
  if ('detector' in expr) return found(detect(scene, expr.detector))
  if ('pattern' in expr) return evaluatePattern(scene, expr.pattern, expr.requires)
  if ('link' in expr) return found(findLinks(scene, expr.link))
  if ('draft' in expr) return fitsDraft(scene.draft, expr.draft) ? [] : null
  if ('first' in expr) return within(evaluate(scene, expr.match), expr.first)
  const reply = scene.replyTo()
  return reply && evaluate(reply, expr.replyTo) ? [] : null
}

/** True when the draft has every property the condition names. Unknown audience fits none. */
export function fitsDraft(draft: Draft, condition: DraftCondition): boolean {
  const { networks, surfaces, audiences, roles, statesEmployer, media } = condition
  if (networks && !(draft.network && networks.includes(draft.network))) return false
  if (surfaces && !(draft.surface && surfaces.includes(draft.surface))) return false
  if (audiences && !(draft.audience && audiences.includes(draft.audience))) return false
  if (roles && !roles.some((role) => draft.author?.roles?.includes(role))) return false
  if (statesEmployer !== undefined && Boolean(draft.author?.statesEmployer) !== statesEmployer) return false
  return media === undefined || Boolean(draft.media?.length) === media
}

const found = (matches: Match[]): Matches => (matches.length > 0 ? matches : null)

function evaluateName(scene: Scene, name: number): Matches {
  const known = scene.named.get(name)
  if (known !== undefined) return known
  const named = scene.policy.names[name]
  const matches = named ? evaluate(scene, named.expr) : null
  scene.named.set(name, matches)
  return matches
}

function evaluateAny(scene: Scene, parts: Expr[]): Matches {
  let all: Matches = null
  for (const part of parts) {
    const matches = evaluate(scene, part)
    if (matches) all = all ? all.concat(matches) : matches
  }
  return all && all.length > 1 ? all.toSorted((a, b) => a.start - b.start) : all
}

function evaluateAll(scene: Scene, parts: Expr[], mark?: number): Matches {
  let shown: Match[] = []
  for (const [at, part] of parts.entries()) {
    const matches = evaluate(scene, part)
    if (!matches) return null
    if (mark === undefined ? shown.length === 0 : mark === at) shown = matches
  }
  return shown
}

function evaluateNear(scene: Scene, expr: Extract<Expr, { near: Expr[] }>): Matches {
  const parts: Match[][] = []
  for (const part of expr.near) {
    const matches = evaluate(scene, part)
    if (!matches?.length) return null
    parts.push(matches)
  }
  return found(joinNear(scene.words.list, parts, expr))
}

function evaluateSequence(scene: Scene, items: (Expr | number)[]): Matches {
  const parts: { matches: Match[]; gap: number }[] = []
  let gap = 0
  for (const item of items) {
    if (typeof item === 'number') {
      gap = item
      continue
    }
    const matches = evaluate(scene, item)
    if (!matches?.length) return null
    parts.push({ matches, gap })
    gap = 0
  }
  return found(joinSequence(scene.words.list, parts))
}

function detect(scene: Scene, name: string): Match[] {
  const known = scene.detected.get(name)
  if (known) return known
  const matches = detectors[name]?.(scene.words) ?? []
  scene.detected.set(name, matches)
  return matches
}

const patterns = new Map<string, RegExp>()

function evaluatePattern(scene: Scene, source: string, requires: string[]): Matches {
  const starts = scene.words.list.some((word) => requires.some((literal) => word.text.startsWith(literal)))
  if (!starts) return null
  let pattern = patterns.get(source)
  if (!pattern) {
    pattern = new RegExp(source, 'gu')
    patterns.set(source, pattern)
  }
  const { folded } = scene.words
  const matches = scan({ ...scene.words, folded: { original: folded.text, text: folded.text, origin: null } }, pattern)
  return found(matches.map((match) => matchOf(scene.words, originOf(folded, match.start), originOf(folded, match.end))))
}

function findLinks(scene: Scene, prefixes: string[]): Match[] {
  return detect(scene, 'url').filter((match) => {
    const address = scene.words.list[match.from]?.text ?? ''
    return prefixes.some(
      (prefix) =>
        address === prefix || (address.startsWith(prefix) && /[/?#]/.test(`${address[prefix.length]}${prefix.at(-1)}`)),
    )
  })
}

function within(matches: Matches, chars: number): Matches {
  if (!matches) return null
  const early = matches.filter((match) => match.start < chars)
  return early.length > 0 || matches.length === 0 ? early : null
}
