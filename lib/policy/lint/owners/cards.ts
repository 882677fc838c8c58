import type { CompiledPolicy } from '../../compiled.ts'
import type { PolicySources } from '../../read-policy.ts'
import { resolveRoute } from '../../resolve-route.ts'
import type { LintProblem } from '../lint-problem.ts'
import { type LintCheck, lintProblem } from '../subject.ts'

/** Owners whom the model or the law names and who have no card, so that somebody else is asked; and cards of owners nobody asks. */
export const findCardGaps: LintCheck = ({ policy, sources }) => {
  const { value, source } = sources.owners
  const missing = new Map<string, string[]>()
  for (const topic of new Set(policy.rules.filter(({ ownerless }) => !ownerless).map((rule) => rule.topic))) {
    const { absent, primary } = resolveRoute(sources, topic)
    if (absent === undefined) continue
    const key = `"${absent}" has no card: "${primary}" is asked about`
    missing.set(key, [...(missing.get(key) ?? []), topic])
  }
  const absent = [...missing].map(([said, topics]): LintProblem => {
    const hint = 'Add a card when there is somebody, or the id as an alias of whoever does it.'
    return lintProblem('note', source, ['owners'], 'no-card', `${said} ${topics.join(', ')}.`, hint)
  })
  const asked = askedIn(policy, sources)
  const idle = Object.keys(value.owners).filter((id) => !asked.has(id))
  const unasked = idle.map((id) => {
    const message = `Nobody is ever sent to "${id}".`
    const hint = `Check the spelling: the model "${sources.model.value.id}" knows ${known(sources).join(', ')}. Or route a topic to it under "topics" in the company file.`
    return lintProblem('warning', source, ['owners', id], 'no-topic', message, hint)
  })
  return [...absent, ...unasked]
}

const known = ({ model, fixed }: PolicySources): string[] => [
  ...new Set([
    model.value.default,
    ...Object.values({ ...model.value.topics, ...fixed.value.topics }).flatMap(({ primary }) => primary ?? []),
  ]),
]

/** Everybody whom a topic, a unit, the calendar or another owner leads to. */
function askedIn(policy: CompiledPolicy, { company }: PolicySources): Set<string | undefined> {
  return new Set([
    policy.defaultOwner,
    ...Object.values(policy.routes).flatMap(({ primary, or = [], consulted, casting }) => [
      ...[primary, ...or, ...consulted],
      casting?.by,
    ]),
    ...Object.values(policy.units ?? {}).flatMap((local) => Object.values(local)),
    ...company.value.calendar.incidents.map(({ owner }) => owner),
    ...company.value.calendar.quietPeriods.map(({ owner }) => owner),
    ...policy.owners.flatMap(({ backup, escalation }) => [backup, escalation]),
  ])
}
