import { ownersOf } from '../owners/topic-owners.ts'
import type { CompiledRule } from '../policy/compiled.ts'
import { makeFix } from './fix.ts'
import type { Leave } from './guards.ts'
import type { ReadyRule } from './prepare.ts'
import { languageOf, matchesOf, type Scene } from './scene.ts'
import type { Match } from './term-index.ts'
import { type Action, actions, type Cue, type Finding } from './verdict.ts'

/** Turns what a rule matched into findings: the first match, or each where the rule says so. */
export function makeFindings(
  scene: Scene,
  { rule, cues, firmer }: ReadyRule,
  matches: Match[],
  leave: Exclude<Leave, 'asleep'>,
): Finding[] {
  const { text } = scene.draft
  const { policy } = scene.prepared
  const outside = leave === 'whole' ? [] : leave.softenedOutside
  const shown: Match[] = []
  for (const match of matches) {
    if (!isHeard(scene, rule, [languageOf(scene, match)])) continue
    if (outside.some((other) => match.end > other.start && match.start < other.end)) continue
    shown.push(match)
    if (!rule.every) break
  }
  const spans = shown.map(({ start, end }) => ({ start, end }))
  if (spans.length === 0) {
    if (outside.length > 0 || matches.length > 0 || !isHeard(scene, rule, scene.languages)) return []
    spans.push({ start: 0, end: text.length })
  }
  const because = cuesOf(scene, cues)
  const action = rule.firmer && firmer?.(scene) ? rule.firmer.action : rule.action
  const language = languageOf(scene, shown[0] ?? { from: 0 })
  const kindly = leave === 'whole' ? undefined : (leave.kindly?.[language] ?? leave.kindly?.all)
  const said = { ...rule, ...rule.translations?.[language] }
  const asked = askedAbout(scene, rule)
  return withoutOverlaps(spans).map((span) => ({
    rule: rule.id,
    title: said.title,
    topic: rule.topic,
    span,
    action: leave === 'whole' ? action : softest(action),
    confidence: rule.confidence,
    ...(rule.shadow && { shadow: true }),
    message: fill(kindly ? { ...said.message, what: kindly } : said.message, text.slice(span.start, span.end)),
    fix: said.fix && makeFix(text, span, said.fix),
    clause: rule.clause && { ...rule.clause, policyVersion: policy.version },
    because,
    ...asked,
    lapses: rule.lapses,
  }))
}

/** Whose matter it is, and who else is involved: owner ids. */
export function askedAbout(
  { draft, prepared: { policy, owners } }: Scene,
  { owner, ownerless, topic }: CompiledRule,
): Pick<Finding, 'owner' | 'consulted' | 'casting'> {
  if (ownerless) return {}
  const { primary, ...others } = ownersOf(policy, owners, topic, draft)
  return { owner: owner ?? primary, ...others }
}

/** Where protected talk is not known in the language of the sentences, only the rules that no guard silences run. */
const isHeard = ({ prepared: { policy } }: Scene, rule: CompiledRule, languages: string[]): boolean =>
  rule.everyLanguage || !languages.every((language) => policy.languages.unguarded.includes(language))

/** What an unsure finding may do at most. */
export const softest = (action: Action): Action =>
  actions.indexOf(action) > actions.indexOf('advise') ? 'advise' : action

function withoutOverlaps<Span extends { start: number; end: number }>(spans: Span[]): Span[] {
  const kept: Span[] = []
  for (const span of spans) if ((kept.at(-1)?.end ?? 0) <= span.start) kept.push(span)
  return kept
}

/** The named conditions of a rule that hold, with their places. */
function cuesOf(scene: Scene, names: number[]): Cue[] {
  return names.flatMap((name) => {
    const matches = matchesOf(scene, name)
    const id = scene.prepared.names[name]?.id
    return matches && id ? [{ name: id, spans: matches.map(({ start, end }) => ({ start, end })) }] : []
  })
}

function fill<Message extends CompiledRule['message']>(message: Message, quote: string): Message {
  const entries = Object.entries(message).map(([key, words]) => [key, words.replaceAll('{quote}', () => quote)])
  return Object.fromEntries(entries)
}
