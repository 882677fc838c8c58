import { type Action, actions } from '../check/verdict.ts'
import type { OwnerCard } from './card.ts'
import { dueBy, openingsFrom } from './openings.ts'
import type { Topic } from './topic.ts'

/** What an owner promised when a question was asked: epoch milliseconds; null where nothing was promised. */
export interface Promised {
  at: number
  /** When half of the promised opening time will have passed. */
  half: number | null
  /** When all of it will have passed. */
  by: number | null
}

/** A question that left for an owner: nothing of its words, only what it takes to know whose answer is awaited, and until when. */
export interface Asked extends Promised {
  /** The rule and a fingerprint of the words that it marked. */
  about: string
  topic: Topic
  /** As in the draft. */
  conversation?: string
  /** Owner id. */
  owner: string
  person?: string
}

/** What `owner` promises who asks at `at` (epoch ms) about a finding of `action`. Time counts while the owner is there. */
export function promisedAt(owner: OwnerCard, action: Action, at: number): Promised {
  const { [action]: whole = Number.NaN } = owner.promise
  return { at, half: dueAfter(owner, whole / 2, at), by: dueAfter(owner, whole, at) }
}

/** When `owner` will have been there for so many minutes since `at` (epoch ms). */
export const dueAfter = (owner: OwnerCard, minutes: number, at: number): number | null =>
  dueBy(openingsFrom(owner.hours, at) ?? [], at, minutes * 60_000)

/** True from the moment on at which something falls due. */
export const isDue = (due: number | null | undefined, now: number): boolean => (due ?? Number.POSITIVE_INFINITY) <= now

/** What is left of an action when nobody answered in time: one step less. */
export const lowered = (action: Action): Action => actions[actions.indexOf(action) - 1] ?? 'note'

/**
 * The questions about `about` whose answers are awaited, in order. Asking the stand-in of who is silent goes on with a question;
 * asking the same owner again, or anybody after a promise was over, is a new one.
 */
export function awaited(asked: Asked[] = [], about: string): Asked[] {
  let round: Asked[] = []
  for (const one of asked.filter((each) => each.about === about)) {
    const isNew = round.some(({ owner, by }) => owner === one.owner || isDue(by, one.at))
    round = isNew ? [one] : [...round, one]
  }
  return round
}
