import type { OwnerCard } from '../../lib/owners/card.ts'
import type { Topic } from '../../lib/owners/topic.ts'
import type { CompiledPolicy } from '../../lib/policy/compiled.ts'
import { topicsInOrder } from './chapters.ts'

/** A topic with who is asked first, and who is involved besides. */
export interface OwnedTopic {
  topic: Topic
  first: OwnerCard
  also: OwnerCard[]
}

/** Somebody with the topics that are theirs, and those in which they help others. */
export interface OwnerLane {
  owner: OwnerCard
  first: Topic[]
  also: Topic[]
}

/** Who owns what, in the order of the chapters; topics that the policy neither routes nor has rules for are left out. */
export function readOwnedTopics({ owners, routes, rules, defaultOwner }: CompiledPolicy): OwnedTopic[] {
  const cards = new Map(owners.map((owner) => [owner.id, owner]))
  const ruled = new Set(rules.filter(({ ownerless, shadow }) => !ownerless && !shadow).map(({ topic }) => topic))
  return topicsInOrder.flatMap((topic) => {
    const route = routes[topic]
    const first = cards.get(route?.primary ?? defaultOwner)
    if (!first || (!route && !ruled.has(topic))) return []
    return { topic, first, also: (route?.consulted ?? []).flatMap((id) => cards.get(id) ?? []) }
  })
}

/** The same by owner: those with most topics of their own first; owners without any come last. */
export function toLanes(owned: OwnedTopic[], owners: OwnerCard[]): OwnerLane[] {
  const lanes = owners.map((owner) => ({
    owner,
    first: owned.filter(({ first }) => first.id === owner.id).map(({ topic }) => topic),
    also: owned.filter(({ also }) => also.some(({ id }) => id === owner.id)).map(({ topic }) => topic),
  }))
  return lanes.sort((a, b) => b.first.length - a.first.length || b.also.length - a.also.length)
}
