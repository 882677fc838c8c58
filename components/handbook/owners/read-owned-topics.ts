import type { OwnerCard } from '../../../lib/owners/card.ts'
import type { Topic } from '../../../lib/owners/topic.ts'
import { ownersOf } from '../../../lib/owners/topic-owners.ts'
import type { CompiledPolicy } from '../../../lib/policy/compiled.ts'
import { topicsInOrder } from '../chapters.ts'
import type { Reader } from '../rules/read-rules.ts'

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
  standsInFor: OwnerCard[]
}

/**
 * Who owns what for this reader, in the order of the chapters. Topics that the policy neither routes nor has rules for are
 * left out, and those that are nobody's.
 */
export function readOwnedTopics(policy: CompiledPolicy, reader: Reader): OwnedTopic[] {
  const { owners, routes, rules } = policy
  const cards = new Map(owners.map((owner) => [owner.id, owner]))
  const ruled = new Set(rules.filter(({ ownerless, shadow }) => !ownerless && !shadow).map(({ topic }) => topic))
  return topicsInOrder
    .filter((topic) => routes[topic] || ruled.has(topic))
    .flatMap((topic) => {
      const { primary, consulted } = ownersOf(policy, cards, topic, reader)
      const first = cards.get(primary ?? '')
      return first ? { topic, first, also: consulted.flatMap((id) => cards.get(id) ?? []) } : []
    })
}

/** The same by owner: those with most topics of their own first. Whoever neither has a part in it nor stands in is left out. */
export function toLanes(owned: OwnedTopic[], { owners, defaultOwner }: CompiledPolicy): OwnerLane[] {
  const lanes = owners.map((owner) => ({
    owner,
    first: owned.filter(({ first }) => first.id === owner.id).map(({ topic }) => topic),
    also: owned.filter(({ also }) => also.some(({ id }) => id === owner.id)).map(({ topic }) => topic),
    standsInFor: owners.filter(({ backup }) => backup === owner.id),
  }))
  return lanes
    .filter(({ owner, ...parts }) => owner.id === defaultOwner || Object.values(parts).some(({ length }) => length > 0))
    .sort((a, b) => b.first.length - a.first.length || b.also.length - a.also.length)
}

/** Who answers for an owner, by name: whoever is on duty, else all of them; empty where the card names nobody. */
export const peopleOf = ({ person, people }: OwnerCard): string =>
  person ?? people?.map((one) => one.person).join(', ') ?? ''

/** Who stands in for an owner and who is asked last, as people call them; empty where nobody is named. */
export function behind(
  { backup = '', escalation = '' }: OwnerCard,
  owners: OwnerCard[],
): { backup: string; last: string } {
  const teamOf = (id: string): string | undefined => owners.find((owner) => owner.id === id)?.team
  return { backup: teamOf(backup) ?? '', last: teamOf(escalation) ?? escalation }
}
