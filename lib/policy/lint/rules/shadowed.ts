import { permit } from '../../../check/guards.ts'
import { actions, type Finding } from '../../../check/verdict.ts'
import { prepareCases } from '../../cases.ts'
import type { CompiledPolicy, CompiledRule } from '../../compiled.ts'
import type { LintProblem } from '../lint-problem.ts'
import { type LintCheck, type LintSubject, lintProblem, rulesOf } from '../subject.ts'
import { narrows } from './expressions.ts'

/** Rules that add nothing: another rule of their topic says the same or more wherever they fire. */
export const findShadowed: LintCheck = (subject) => {
  const rules = rulesOf(subject)
  const structural = rules.flatMap(({ rule, file }) => {
    const other = subject.policy.rules.find((candidate) => covers(subject, candidate, rule))
    if (!other) return []
    const message = `"${rule.id}" adds nothing: "${other.id}" fires wherever it does, as firmly or more.`
    return [lintProblem('warning', file.source, ['match'], 'shadowed', message, hint)]
  })
  return [...structural, ...findShadowedByCases(subject)]
}

const hint = 'Merge the two, or say in match or unless where they differ.'
const firmness = (rule: CompiledRule): number => actions.indexOf(rule.action)

function covers({ policy, expressions }: LintSubject, other: CompiledRule, rule: CompiledRule): boolean {
  const isCandidate = other.id !== rule.id && other.topic === rule.topic && firmness(other) >= firmness(rule)
  if (!isCandidate || (other.shadow && !rule.shadow)) return false
  if (expressions.isImpossible(rule.match)) return false
  // Two rules that are the same are a duplicate, which is reported once.
  if (expressions.keyOf(other.match) === expressions.keyOf(rule.match)) return false
  return (
    expressions.implies(rule.match, other.match) &&
    (!other.when || (rule.when !== undefined && narrows(rule.when, other.when))) &&
    (!other.unless || (rule.unless !== undefined && expressions.implies(other.unless, rule.unless))) &&
    isAwakeWith(policy, other, rule)
  )
}

/** True when no guard leaves less of `other` than of `rule`. */
function isAwakeWith(policy: CompiledPolicy, other: CompiledRule, rule: CompiledRule): boolean {
  const left = (guard: CompiledPolicy['guards'][number], one: CompiledRule): number => {
    const leave = permit({ id: guard.id, guard, matches: [] }, one)
    if (leave === 'asleep') return 0
    return leave === 'whole' ? 2 : 1
  }
  return policy.guards.every((guard) => left(guard, other) >= left(guard, rule))
}

/** Some overlaps do not show in the shape of the conditions but in the drafts: every flag case is flagged more firmly. */
function findShadowedByCases(subject: LintSubject): LintProblem[] {
  const checkCase = prepareCases(subject.sources)
  return rulesOf(subject).flatMap(({ rule, file }) => {
    const firmer = file.value.cases.flag.map((source) => {
      const { findings = [] } = checkCase(file, source)?.verdict ?? {}
      const own = findings.filter((finding) => finding.rule === rule.id)
      return new Set(
        findings.filter((finding) => own.some((each) => outweighs(finding, each))).map((finding) => finding.rule),
      )
    })
    const [other] = [...(firmer[0] ?? [])].filter((id) => firmer.every((ids) => ids.has(id)))
    if (!other) return []
    const message = `Every flag case of "${rule.id}" is flagged more firmly by "${other}".`
    return [
      lintProblem(
        'warning',
        file.source,
        ['cases'],
        'shadowed',
        message,
        'Add a case that only this rule finds, or merge the two.',
      ),
    ]
  })
}

const outweighs = (one: Finding, other: Finding): boolean =>
  one.topic === other.topic &&
  actions.indexOf(one.action) > actions.indexOf(other.action) &&
  one.span.start < other.span.end &&
  other.span.start < one.span.end
