import { type OnDuty, onDuty } from '../../lib/owners/on-duty.ts'
import { openingsFrom } from '../../lib/owners/openings.ts'
import { type Topic, topics } from '../../lib/owners/topic.ts'
import { ownersOf } from '../../lib/owners/topic-owners.ts'
import type { Problem } from '../../lib/policy/problem.ts'
import { resolveRoute } from '../../lib/policy/resolve-route.ts'
import type { LoadedPolicy } from './load-policy.ts'

/** Who owns what in a company, at a time and for the people of a region. */
export type OwnersReport = ReturnType<typeof reportOwners>
export type TopicReport = OwnersReport['topics'][number]

/** The same under several models, and why others cannot be used. */
export interface ModelsReport {
  models: OwnersReport[]
  unusable: { model: string; problems: Problem[] }[]
}

/** The whole map, topic by topic. Owners are ids; `now` is epoch milliseconds. */
export function reportOwners({ policy, sources }: LoadedPolicy, now: number, region: string | undefined) {
  const cards = new Map(policy.owners.map((card) => [card.id, card]))
  const reportTopic = (topic: Topic) => {
    const { primary, consulted, casting = null } = ownersOf(policy, cards, topic, { now, author: { region } })
    const card = cards.get(primary ?? '')
    const { fixed = null, absent = null } = resolveRoute(sources, topic)
    return {
      topic,
      primary: primary ?? null,
      consulted,
      now: card ? reportDuty(onDuty(cards, card, { now }), now) : null,
      backup: card?.backup ?? null,
      escalation: card?.escalation ?? null,
      casting,
      /** Why law or duty names the primary. */
      fixed,
      /** Whom the policy would name first, had they a card. */
      absent,
    }
  }
  const { id, title, council } = sources.model.value
  return {
    ...{ company: policy.company, model: id, title, at: new Date(now).toJSON(), region: region ?? null },
    council: council ? { ...council, members: council.members.filter((member) => cards.has(member)) } : null,
    topics: topics.map(reportTopic),
  }
}

/** Who answers, and when that is, where nobody is there. */
function reportDuty({ card: { id, person, hours } }: OnDuty, now: number) {
  const start = openingsFrom(hours, now)?.[0]?.start ?? null
  return { owner: id, person: person ?? null, opens: start !== null && start > now ? new Date(start).toJSON() : null }
}
