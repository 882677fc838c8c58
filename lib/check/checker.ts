import type { OwnerCard } from '../owners/card.ts'
import { route } from '../owners/route.ts'
import type { Topic } from '../owners/topic.ts'
import type { CompiledPolicy, CompiledRule, Route } from '../policy/compiled.ts'
import type { Draft } from './draft.ts'
import { evaluate, fitsDraft, openScene, type Scene } from './evaluate.ts'
import { makeFindings } from './findings.ts'
import { guardOf, permit } from './guards.ts'
import { buildTermIndex } from './term-index.ts'
import { actions, type Finding, type Verdict } from './verdict.ts'

/** A policy made ready to check drafts. Pure and synchronous; keeps nothing of a draft. */
export interface Checker {
  check(draft: Draft): Verdict
  ownerOf(id: string): OwnerCard | undefined
  routeOf(topic: Topic): Route | undefined
  version: string
  company: string
}

/** Builds what a policy needs once: the tree of terms and the owner table. */
export function prepareChecker(policy: CompiledPolicy): Checker {
  const index = buildTermIndex(policy.sets)
  const owners = new Map(policy.owners.map((card) => [card.id, card]))
  return {
    check: (draft) => {
      const scene = openScene(policy, index, draft)
      const guard = guardOf(scene)
      const findings = policy.rules.flatMap((rule) => {
        const leave = permit(guard, rule)
        return leave === 'asleep' ? [] : findingsOf(scene, rule, leave)
      })
      findings.sort(byWeight)
      return { findings, guard: guard?.id, owner: route(policy, owners, findings) }
    },
    ownerOf: (id) => owners.get(id),
    routeOf: (topic) => policy.routes[topic],
    version: policy.version,
    company: policy.company,
  }

  function findingsOf(
    scene: Scene,
    rule: CompiledRule,
    leave: Exclude<ReturnType<typeof permit>, 'asleep'>,
  ): Finding[] {
    if (rule.when && !fitsDraft(scene.draft, rule.when)) return []
    const matches = evaluate(scene, rule.match)
    if (!matches || (rule.unless && evaluate(scene, rule.unless))) return []
    return makeFindings(scene, rule, matches, leave)
  }
}

function byWeight(a: Finding, b: Finding): number {
  return actions.indexOf(b.action) - actions.indexOf(a.action) || a.span.start - b.span.start
}
