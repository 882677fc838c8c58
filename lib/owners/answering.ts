import type { Action } from '../check/verdict.ts'
import type { Hours, OwnerCard } from './card.ts'
import { instantOf, wallDay } from './wall-clock.ts'

/** Whether an owner is there, and by when an answer is promised. Instants are epoch milliseconds. */
export interface Answering {
  open: boolean
  /** The next closing (when open) or opening (when closed); null when there is none in the coming weeks. */
  changes: number | null
  /** Promised minutes to a first answer, counted in opening time; null when nothing is promised. */
  within: number | null
  /** When that promise falls due; null when nothing is promised or nobody opens in the coming weeks. */
  by: number | null
}

interface Opening {
  start: number
  end: number
}

const minute = 60_000
const weeksAhead = 3

/**
 * When `owner` would answer a question about a finding of `action` asked at `now` (epoch ms).
 * Null when the hours name a time zone that this device does not know: then nothing is said about times.
 */
export function answering(owner: OwnerCard, action: Action, now: number): Answering | null {
  const within = owner.promise[action] ?? null
  if (owner.hours.always)
    return { open: true, changes: null, within, by: within === null ? null : now + within * minute }
  const openings = openingsFrom(owner.hours, now)
  if (!openings) return null
  const current = openings[0] && openings[0].start <= now ? openings[0] : undefined
  const horizon = now + weeksAhead * 7 * 24 * 60 * minute
  const change = current ? current.end : (openings[0]?.start ?? null)
  return {
    open: current !== undefined,
    changes: change !== null && change < horizon ? change : null,
    within,
    by: within === null ? null : dueBy(openings, now, within * minute),
  }
}

/** The openings that end after `now`, in order, touching ones joined; null for an unknown time zone. */
function openingsFrom(hours: Hours, now: number): Opening[] | null {
  const today = wallDay(hours.zone, now)
  if (!today) return null
  const openings: Opening[] = []
  for (let ahead = -1; ahead <= weeksAhead * 7 + 1; ahead++) {
    const day = today.plus(ahead)
    for (const span of hours.days) {
      if (span.day !== day.weekday) continue
      const until = span.until > span.from ? span.until : span.until + 24 * 60
      openings.push({ start: instantOf(day, span.from), end: instantOf(day, until) })
    }
  }
  return joined(openings).filter(({ end }) => end > now)
}

function joined(openings: Opening[]): Opening[] {
  const result: Opening[] = []
  for (const opening of openings.sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && opening.start <= last.end) last.end = Math.max(last.end, opening.end)
    else result.push({ ...opening })
  }
  return result
}

function dueBy(openings: Opening[], now: number, promised: number): number | null {
  let left = promised
  for (const { start, end } of openings) {
    const from = Math.max(start, now)
    if (left <= end - from) return from + left
    left -= end - from
  }
  return null
}
