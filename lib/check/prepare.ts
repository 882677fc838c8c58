import type { OwnerCard } from '../owners/card.ts'
import type { CompiledGuard, CompiledPolicy, CompiledRule, Expr } from '../policy/compiled.ts'
import { type ClauseReader, prepareClauses } from './clauses/clauses.ts'
import { type Condition, prepareTest, type Test } from './condition.ts'
import { needsOf, sieveByNeeds, topicsOf } from './needs.ts'
import { partsOf } from './parts-of.ts'
import type { Scene } from './scene.ts'
import { prepareForSections } from './sections.ts'
import { buildTermIndex, type TermIndex } from './term-index.ts'
import { prepareTopicReader, type Reading } from './topics/topic-reader.ts'

/** Match and exception of a rule or guard, ready to be evaluated. */
export interface Ready {
  match: Condition
  unless?: Test
}

export interface ReadyRule extends Ready {
  rule: CompiledRule
  firmer?: Condition
  /** Where it may be guessed though its match does not hold. */
  guess?: Condition
  /** The named conditions that its match is made of: the cues of a finding. */
  cues: number[]
}

export interface ReadyGuard extends Ready {
  guard: CompiledGuard
}

export interface NamedCondition {
  id: string
  condition: Condition
  test: Test
  /** The term sets of which at least one must be there; null where it may hold without. */
  needs: number[] | null
}

/** A policy with everything that does not depend on a draft done. */
export interface PreparedPolicy {
  policy: CompiledPolicy
  index: TermIndex
  names: NamedCondition[]
  /** When a named condition begins or ends, epoch milliseconds: until the next of them a text that is read stays as it is. */
  times: number[]
  clauses?: (scene: Scene) => ClauseReader
  guards: ReadyGuard[]
  /** The rules that may match where these term sets were seen. */
  rulesFor: (seen: Iterable<number>) => ReadyRule[]
  /** The rules that may be guessed where the trained reader is a little sure of these classes. */
  guessesFor: (topics: Iterable<number>) => ReadyRule[]
  owners: Map<string, OwnerCard>
  /** What each passage of a draft is like; nothing where the policy has no trained reader. */
  readTopics(scene: Scene): Reading[]
}

/** Prepares a policy: the tree of terms, the conditions, the owner table. */
export function preparePolicy(policy: CompiledPolicy): PreparedPolicy {
  const condition = (expr: Expr): Condition => prepareForSections(expr, policy.names)
  const ready = ({ match, unless }: { match: Expr; unless?: Expr }): Ready => ({
    match: condition(match),
    ...(unless && { unless: prepareTest(unless, condition) }),
  })
  const rules = policy.rules.map((rule) => ({
    rule,
    cues: [...new Set(namesIn(rule.match))],
    firmer: rule.firmer && condition(rule.firmer.when),
    guess: rule.guess && condition(rule.guess),
    ...ready(rule),
  }))
  return {
    policy,
    index: buildTermIndex(policy.sets, policy.languages),
    names: policy.names.map(({ id, expr }) => {
      const needs = needsOf(expr, policy.names)
      return { id, condition: condition(expr), test: prepareTest(expr, condition), needs: needs && [...needs] }
    }),
    times: Array.from(JSON.stringify(policy.names).matchAll(/"(?:from|until)":(\d+)/g), ([, time]) => Number(time)),
    clauses: policy.clauses && prepareClauses(policy.clauses, policy.names),
    guards: policy.guards.map((guard) => ({ guard, ...ready(guard) })),
    rulesFor: sieveByNeeds(rules, ({ rule }) => needsOf(rule.match, policy.names)),
    guessesFor: sieveByNeeds(
      rules.filter(({ guess }) => guess),
      ({ rule }) => topicsOf(rule.guess as Expr),
    ),
    owners: new Map(policy.owners.map((card) => [card.id, card])),
    readTopics: policy.topics ? prepareTopicReader(policy, policy.topics) : () => [],
  }
}

function namesIn(expr: Expr): number[] {
  if ('name' in expr) return [expr.name]
  return partsOf(expr).flatMap(namesIn)
}
