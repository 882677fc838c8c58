import type { Checker } from '../../lib/check/checker.ts'
import { type Topic, topics } from '../../lib/owners/topic.ts'
import { ownersOf } from '../../lib/owners/topic-owners.ts'
import type { CompiledPolicy } from '../../lib/policy/compiled.ts'
import type { Labelled } from './read-corpus.ts'

/** Whom a draft was sent to, beside who owns what its writer said it is about. */
export interface Sent {
  labelled: Labelled
  /** Owner ids; empty for a draft that is nobody's matter. */
  right: string[]
  /** Owner ids, the one to ask first; empty where nobody was named. */
  named: string[]
}

/** Sends every draft, with the text it answers or without. */
export function tallyOwners(
  policy: CompiledPolicy,
  checker: Checker,
  corpus: Labelled[],
  { withReply }: { withReply: boolean },
): Sent[] {
  const owners = new Map(policy.owners.map((card) => [card.id, card]))
  return corpus.map((labelled) => {
    const draft = withReply ? labelled.draft : { ...labelled.draft, replyTo: undefined }
    const { owner } = checker.check(draft)
    const matters = topics.filter((topic: Topic) => labelled.topics.includes(topic))
    return {
      labelled,
      right: matters.flatMap((topic) => ownersOf(policy, owners, topic, draft).primary ?? []),
      named: owner ? [owner.primary, ...owner.consulted].map(({ id }) => id) : [],
    }
  })
}

export const isRightFirst = ({ right, named }: Sent): boolean => right.includes(named[0] ?? '')

export const isRightOfTwo = ({ right, named }: Sent): boolean => named.slice(0, 2).some((id) => right.includes(id))
