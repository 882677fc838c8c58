import type { OwnerCard } from '../owners/card.ts'
import { type Answerer, answererOf, route } from '../owners/route.ts'
import type { CompiledPolicy } from '../policy/compiled.ts'
import { type Condition, fitsDraft } from './condition.ts'
import { doubt } from './doubt.ts'
import type { Draft } from './draft.ts'
import { makeFindings, softest } from './findings.ts'
import { guardOf, type HeldGuard, isProtected, permit } from './guards.ts'
import { openScene } from './open-scene.ts'
import { preparePolicy, type ReadyRule } from './prepare.ts'
import { isReadyWords, readyFix } from './ready-words.ts'
import { likelyTopics, type Scene } from './scene.ts'
import { suggest } from './suggest.ts'
import { type Finding, firmnessOf, type Verdict } from './verdict.ts'

/** What a box keeps of its last check, so that the next reads only what changed. It goes with the box. */
export interface Recall {
  scene?: Scene
}

/** A policy made ready to check drafts. Pure and synchronous; keeps nothing of a draft but in the `recall` it is given. */
export interface Checker {
  check(draft: Draft, recall?: Recall): Verdict
  ownerOf(id: string): OwnerCard | undefined
  /** Who answers a question about a finding. */
  answererOf(finding: Pick<Finding, 'owner' | 'topic'>, draft: Draft): Answerer | undefined
  version: string
}

/** Builds what a policy needs once; a check then costs what its draft costs. */
export function prepareChecker(policy: CompiledPolicy): Checker {
  const prepared = preparePolicy(policy)
  const answer: Checker['answererOf'] = (finding, draft) => answererOf(policy, prepared.owners, finding, draft)
  return {
    check: (draft, recall = {}) => {
      const scene = openScene(prepared, draft, recall.scene)
      recall.scene = scene
      if (isReadyWords(policy, draft)) return { findings: [], guard: 'already-public', ready: true }
      const guard = guardOf(scene)
      const stated = prepared
        .rulesFor(scene.seen.keys())
        .flatMap((ready) => doubt(scene, ready.rule, findingsOf(scene, ready, ready.match, guard)))
      const spoken = new Set(stated.map(({ rule }) => rule))
      const guessed = prepared
        .guessesFor(likelyTopics(scene))
        .filter(({ rule }) => !spoken.has(rule.id))
        .flatMap((ready) => findingsOf(scene, ready, ready.guess as Condition, guard))
      const findings = [...stated, ...guessed.map(asGuess)]
        .sort(byWeight)
        .map((finding) => withFix(policy, finding, draft))
      const suggested = isProtected(guard, scene) ? [] : suggest(scene)
      const asked = route(prepared.owners, (matter) => answer(matter, draft), findings, suggested)
      return {
        findings,
        guard: guard?.id,
        owner: asked && { ...asked, ready: readyFix(policy, asked.topic, draft) },
      }
    },
    ownerOf: (id) => prepared.owners.get(id),
    answererOf: answer,
    version: policy.version,
  }
}

function findingsOf(scene: Scene, ready: ReadyRule, condition: Condition, guard: HeldGuard | undefined): Finding[] {
  const { rule, unless } = ready
  const leave = permit(guard, rule)
  if (leave === 'asleep' || (rule.when && !fitsDraft(scene.draft, rule.when))) return []
  const matches = condition(scene)
  return matches && !unless?.(scene) ? makeFindings(scene, ready, matches, leave) : []
}

/** Where no rule says how to mend it, an owner may have written what can be said instead. */
function withFix(policy: CompiledPolicy, finding: Finding, draft: Draft): Finding {
  const fix = finding.fix ?? readyFix(policy, finding.topic, draft)
  return fix ? { ...finding, fix } : finding
}

/** A guess never stops anybody for long: advice at most, and said to be unsure. */
function asGuess(finding: Finding): Finding {
  const { fix } = finding
  return {
    ...finding,
    action: softest(finding.action),
    confidence: 'low',
    fix: fix?.kind === 'insert' ? fix : undefined,
  }
}

function byWeight(a: Finding, b: Finding): number {
  return firmnessOf(b) - firmnessOf(a) || a.span.start - b.span.start
}
