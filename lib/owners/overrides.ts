import { fitsDraft } from '../check/condition.ts'
import type { Draft } from '../check/draft.ts'
import type { CompiledPolicy } from '../policy/compiled.ts'
import type { OwnerCard } from './card.ts'
import type { Topic } from './topic.ts'

/** Whose matter a topic is for now, and why not its own owner's. */
export interface Override {
  owner: string
  why: 'incident' | 'quiet-period' | 'conversation'
  /** Who of the owner's people was asked before. */
  person?: string
}

/** An incident or a quiet period gives topics to another owner; else a follow-up in a conversation stays with who was asked before. */
export function overrideOf(
  { overrides }: CompiledPolicy,
  owners: Map<string, OwnerCard>,
  topic: Topic,
  draft: Omit<Draft, 'text'>,
): Override | undefined {
  const { replyTo, asked } = draft
  const timely = overrides?.find(({ topics, when }) => topics.includes(topic) && fitsDraft(draft, when))
  if (timely || !replyTo) return timely
  const before = asked?.findLast((one) => one.topic === topic)
  return before && owners.has(before.owner) ? { ...before, why: 'conversation' } : undefined
}
