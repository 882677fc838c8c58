import type { Hours } from './card.ts'
import { instantOf, wallTime } from './wall-clock.ts'

/** A time in which somebody is there: epoch milliseconds, end exclusive. */
export interface Opening {
  start: number
  end: number
}

const minute = 60_000
const day = 24 * 60 * minute

/** How far ahead openings are looked for. */
export const horizon = 21 * day

// Reading the clock of a zone is slow, and openings are asked for at every key: a day's are kept.
const kept = new WeakMap<Hours, { today: number; openings: Opening[] | null }>()

/** The openings that end after `now` (epoch ms), in order, touching ones joined; null for a time zone this device does not know. */
export function openingsFrom(hours: Hours, now: number): Opening[] | null {
  if (hours.always && !hours.closed) return [{ start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY }]
  const today = Math.floor(now / day) * day
  const last = kept.get(hours)
  const known = last?.today === today ? last : { today, openings: openingsAround(hours, wallTime(hours.zone, today)) }
  kept.set(hours, known)
  return known.openings?.filter(({ end }) => end > now) ?? null
}

/** From the day before, whose night may still last, to behind the horizon. */
function openingsAround(hours: Hours, wall: number | null): Opening[] | null {
  if (wall === null) return null
  const openings: Opening[] = []
  const first = Math.floor(wall / day) * day
  for (let midnight = first - day; midnight <= first + horizon + 3 * day; midnight += day) {
    if (isClosed(hours, midnight)) continue
    for (const { day: weekday, from, until } of hours.days) {
      if (weekday !== new Date(midnight).getUTCDay()) continue
      const start = midnight + from * minute
      const end = midnight + until * minute + (until > from ? 0 : day)
      const last = isClosed(hours, midnight + day) ? Math.min(end, midnight + day) : end
      openings.push({ start: instantOf(hours.zone, start), end: instantOf(hours.zone, last) })
    }
  }
  return joined(openings)
}

function isClosed({ closed }: Hours, midnight: number): boolean | undefined {
  const date = new Date(midnight).toJSON().slice(0, 10)
  return closed?.some(({ from, until }) => from <= date && date <= until)
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

/** When so much opening time (ms) will have passed since `now`; null when that is behind the horizon. */
export function dueBy(openings: Opening[], now: number, promised: number): number | null {
  let left = promised
  for (const { start, end } of openings) {
    const from = Math.max(start, now)
    if (left <= end - from) return from + left
    left -= end - from
  }
  return null
}
