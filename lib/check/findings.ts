import type { CompiledRule, Expr } from '../policy/compiled.ts'
import { evaluate, type Scene } from './evaluate.ts'
import { makeFix } from './fix.ts'
import type { Leave } from './guards.ts'
import type { Match } from './term-index.ts'
import { type Action, actions, type Cue, type Finding } from './verdict.ts'

/** Turns what a rule matched into findings: the first match, or each where the rule says so. */
export function makeFindings(
  scene: Scene,
  rule: CompiledRule,
  matches: Match[],
  leave: Exclude<Leave, 'asleep'>,
): Finding[] {
  const { text } = scene.draft
  const outside = leave === 'whole' ? [] : leave.softenedOutside
  const spans = matches
    .filter((match) => outside.every((other) => match.end <= other.start || match.start >= other.end))
    .map(({ start, end }) => ({ start, end }))
  if (spans.length === 0) {
    if (outside.length > 0 || matches.length > 0) return []
    spans.push({ start: 0, end: text.length })
  }
  const because = cuesOf(scene, rule.match)
  return (rule.every ? withoutOverlaps(spans) : spans.slice(0, 1)).map((span) => ({
    rule: rule.id,
    title: rule.title,
    topic: rule.topic,
    span,
    action: leave === 'whole' ? rule.action : softest(rule.action),
    confidence: rule.confidence,
    ...(rule.shadow && { shadow: true }),
    message: fill(rule.message, { quote: text.slice(span.start, span.end), company: scene.policy.company }),
    fix: rule.fix && makeFix(text, span, rule.fix),
    clause: rule.clause && { ...rule.clause, policyVersion: scene.policy.version },
    because,
    owner: rule.ownerless ? undefined : (scene.policy.routes[rule.topic]?.primary ?? scene.policy.defaultOwner),
  }))
}

const softest = (action: Action): Action => (actions.indexOf(action) > actions.indexOf('advise') ? 'advise' : action)

function withoutOverlaps<Span extends { start: number; end: number }>(spans: Span[]): Span[] {
  const kept: Span[] = []
  for (const span of spans) if ((kept.at(-1)?.end ?? 0) <= span.start) kept.push(span)
  return kept
}

/** The named conditions a rule is made of that hold, with their places. */
function cuesOf(scene: Scene, expr: Expr): Cue[] {
  const names = new Set<number>()
  collectNames(expr, names)
  return [...names].flatMap((name) => {
    const matches = evaluate(scene, { name })
    const id = scene.policy.names[name]?.id
    return matches && id ? [{ name: id, spans: matches.map(({ start, end }) => ({ start, end })) }] : []
  })
}

function collectNames(expr: Expr | number, names: Set<number>): void {
  if (typeof expr === 'number') return
  if ('name' in expr) names.add(expr.name)
  for (const part of partsOf(expr)) collectNames(part, names)
}

/** The conditions that have to hold for this one, as far as their words are in the draft. */
function partsOf(expr: Expr): (Expr | number)[] {
  if ('any' in expr) return expr.any
  if ('all' in expr) return expr.all
  if ('near' in expr) return expr.near
  if ('seq' in expr) return expr.seq
  return 'first' in expr ? [expr.match] : []
}

function fill<Message extends CompiledRule['message']>(
  message: Message,
  values: { quote: string; company: string },
): Message {
  const entries = Object.entries(message).map(([key, words]) => [
    key,
    words.replace(/\{(quote|company)\}/g, (_, name: 'quote' | 'company') => values[name]),
  ])
  return Object.fromEntries(entries)
}
