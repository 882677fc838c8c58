import type { Action } from '../check/verdict.ts'
import type { OwnerCard } from './card.ts'
import { dueBy, horizon, openingsFrom } from './openings.ts'

/** Whether an owner is there, and by when an answer is promised. Instants are epoch milliseconds. */
export interface Answering {
  open: boolean
  /** Open round the clock: a promise of theirs knows no working days. */
  always?: boolean | undefined
  /** The next closing (when open) or opening (when closed); null when there is none in the coming weeks. */
  changes: number | null
  /** Promised minutes to a first answer, counted in opening time; null when nothing is promised. */
  within: number | null
  /** When that promise falls due; null when nothing is promised or nobody opens in the coming weeks. */
  by: number | null
}

/**
 * When `owner` would answer a question about a finding of `action` asked at `now` (epoch ms).
 * Null when the hours name a time zone that this device does not know: then nothing is said about times.
 */
export function answering(owner: OwnerCard, action: Action, now: number): Answering | null {
  const within = owner.promise[action] ?? null
  const openings = openingsFrom(owner.hours, now)
  if (!openings) return null
  const [next] = openings
  const open = next !== undefined && next.start <= now
  const change = open ? next.end : next?.start
  return {
    open,
    always: owner.hours.always,
    changes: change !== undefined && change < now + horizon ? change : null,
    within,
    by: within === null ? null : dueBy(openings, now, within * 60_000),
  }
}
