import type { PolicySources } from '../../read-policy.ts'
import type { LintProblem } from '../lint-problem.ts'
import { type LintCheck, lintProblem } from '../subject.ts'

/** Owners of the model without a card, whose topics its default owner answers for; and cards of owners nobody asks. */
export const findCardGaps: LintCheck = ({ policy, sources }) => {
  const { value, source } = sources.owners
  const model = sources.model.value
  const routes = { ...model.topics, ...sources.company.value.topics }
  const missing = new Map<string, string[]>()
  for (const topic of new Set(policy.rules.filter(({ ownerless }) => !ownerless).map((rule) => rule.topic))) {
    const primary = routes[topic]?.primary
    if (primary && !Object.hasOwn(value.owners, primary)) missing.set(primary, [...(missing.get(primary) ?? []), topic])
  }
  const absent = [...missing].map(([id, topics]): LintProblem => {
    const message = `"${id}" has no card: "${model.default}" is asked about ${topics.join(', ')}.`
    return lintProblem('note', source, ['owners'], 'no-card', message, `Add a card "${id}" when there is somebody.`)
  })
  const asked = askedIn(sources)
  const idle = Object.keys(value.owners).filter((id) => !asked.has(id))
  const unasked = idle.map((id) => {
    const message = `Nobody is ever sent to "${id}".`
    const hint = `Check the spelling: the model "${model.id}" knows ${known(sources).join(', ')}. Or route a topic to it under "topics" in the company file.`
    return lintProblem('warning', source, ['owners', id], 'no-topic', message, hint)
  })
  return [...absent, ...unasked]
}

const known = ({ model }: PolicySources): string[] => [
  ...new Set([model.value.default, ...Object.values(model.value.topics).flatMap(({ primary }) => primary)]),
]

/** Everybody whom a topic, an incident or another owner leads to. */
function askedIn({ company, model, owners }: PolicySources): Set<string | undefined> {
  const routes = Object.values({ ...model.value.topics, ...company.value.topics })
  return new Set([
    model.value.default,
    ...routes.flatMap(({ primary, consulted }) => [primary, ...consulted]),
    ...company.value.calendar.incidents.map(({ owner }) => owner),
    ...Object.values(owners.value.owners).flatMap(({ backup, escalation }) => [backup, escalation]),
  ])
}
