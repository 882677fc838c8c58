import type { CompiledPolicy, CompiledRule, DraftCondition, Expr } from '../policy/compiled.ts'
import { fitsDraft } from './condition.ts'
import type { Draft } from './draft.ts'
import { askedAbout } from './findings.ts'
import { guardOf, permit } from './guards.ts'
import { openScene } from './open-scene.ts'
import { partsOf } from './parts-of.ts'
import { preparePolicy } from './prepare.ts'
import type { Scene } from './scene.ts'
import { prepareForSections } from './sections.ts'
import type { Action, Span } from './verdict.ts'

/** One condition on one draft: whether it holds, on which words, and the conditions it is made of. */
export interface Step {
  condition: string
  holds: boolean
  spans: Span[]
  parts: Step[]
}

export interface RuleExplanation {
  rule: string
  /** What happens where it fires; `firmer` says where more does. */
  action: Action
  /** True for a rule that is being tried out: it is never shown to the person. */
  shadow?: boolean
  /** Owner id; absent where nobody has to be asked. */
  owner?: string
  /** False where the rule is for other networks, surfaces, audiences or roles. */
  applies: boolean
  /** What the guard that holds leaves of the rule. */
  guard: 'whole' | 'softened' | 'asleep'
  match: Step
  unless?: Step
  guess?: Step
  firmer?: Step & { action: Action }
}

export interface Explanation {
  /** The language of each sentence. */
  languages: string[]
  guards: { id: string; match: Step; unless?: Step }[]
  held?: string
  rules: RuleExplanation[]
}

/** Every condition of every guard and rule on one draft, passed and failed. For people who write rules; nothing is kept. */
export function explain(policy: CompiledPolicy, draft: Draft): Explanation {
  const scene = openScene(preparePolicy(policy), draft)
  const held = guardOf(scene)
  const both = ({ match, unless }: Pick<CompiledRule, 'match' | 'unless'>) => ({
    match: explainExpr(scene, match),
    ...(unless && { unless: explainExpr(scene, unless) }),
  })
  return {
    languages: scene.languages,
    guards: policy.guards.map((guard) => ({ id: guard.id, ...both(guard) })),
    held: held?.id,
    rules: policy.rules.map((rule) => {
      const leave = permit(held, rule)
      return {
        rule: rule.id,
        action: rule.action,
        ...(rule.shadow && { shadow: true }),
        owner: askedAbout(scene, rule).owner,
        applies: !rule.when || fitsDraft(draft, rule.when),
        guard: typeof leave === 'string' ? leave : 'softened',
        ...both(rule),
        ...(rule.guess && { guess: explainExpr(scene, rule.guess) }),
        ...(rule.firmer && { firmer: { ...explainExpr(scene, rule.firmer.when), action: rule.firmer.action } }),
      }
    }),
  }
}

/** Named conditions are not opened: their own words say enough, and they are shared by many rules. */
function explainExpr(scene: Scene, expr: Expr): Step {
  const matches = prepareForSections(expr, scene.prepared.policy.names)(scene)
  return {
    condition: describe(scene.prepared.policy, expr),
    holds: matches !== null,
    spans: (matches ?? []).map(({ start, end }) => ({ start, end })),
    parts: ('not' in expr ? [expr.not] : partsOf(expr)).map((part) => explainExpr(scene, part)),
  }
}

function describe(policy: CompiledPolicy, expr: Expr): string {
  if ('topic' in expr) return `the trained reader is ${expr.atLeast} sure of ${policy.topics?.classes[expr.topic]}`
  if ('name' in expr) return `<${policy.names[expr.name]?.id}>`
  if ('set' in expr) return `words ${shorten(policy.sets[expr.set]?.terms.split('\n') ?? [])}`
  if ('near' in expr)
    return `near, within ${expr.within} words${expr.across ? ', across sentences' : ''}${expr.ordered ? ', in order' : ''}`
  if ('seq' in expr) return 'one after the other'
  if ('any' in expr) return 'any of'
  if ('all' in expr) return 'all of'
  if ('count' in expr) return `${expr.atLeast} or more of`
  if ('not' in expr) return 'not'
  if ('first' in expr) return `in the first ${expr.first} characters`
  if ('profile' in expr) return "in the writer's name and handle"
  return 'replyTo' in expr ? 'in the text that is answered' : describeFact(expr)
}

/** Conditions that have no other conditions in them. */
function describeFact(expr: Expr): string {
  if ('detector' in expr) return `detector ${expr.detector}`
  if ('pattern' in expr) return `pattern ${expr.pattern}`
  if ('link' in expr) return `link to ${shorten(expr.link)}`
  if ('clause' in expr) return `clause ${JSON.stringify(expr.clause)}`
  if ('language' in expr) return `in ${expr.language}`
  if ('structure' in expr) return `written with ${JSON.stringify(expr.structure)}`
  return 'draft' in expr ? `draft ${JSON.stringify(withDates(expr.draft))}` : ''
}

/** Times as people write them. */
const withDates = ({ from, until, ...rest }: DraftCondition): object => ({
  ...rest,
  ...(from !== undefined && { from: new Date(from).toISOString() }),
  ...(until !== undefined && { until: new Date(until).toISOString() }),
})

function shorten(words: string[]): string {
  const shown = words
    .slice(0, 4)
    .map((word) => `"${word}"`)
    .join(', ')
  return words.length > 4 ? `${shown} and ${words.length - 4} more` : shown
}
