import type { Hours } from './card.ts'
import { instantOf, type WallDay, wallDay } from './wall-clock.ts'

/** A time in which somebody is there: epoch milliseconds, end exclusive. */
export interface Opening {
  start: number
  end: number
}

const dayLong = 86_400_000
const midnight = 24 * 60

/** How far ahead openings are looked for. */
export const horizon = 21 * dayLong

// Reading the clock of a zone is slow, and openings are asked for at every key: a day's are kept.
const kept = new WeakMap<Hours, Map<number, Opening[] | null>>()

/** The openings that end after `now` (epoch ms), in order, touching ones joined; null for a time zone this device does not know. */
export function openingsFrom(hours: Hours, now: number): Opening[] | null {
  if (hours.always) return [{ start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY }]
  const today = Math.floor(now / dayLong)
  const days = kept.get(hours) ?? new Map<number, Opening[] | null>()
  kept.set(hours, days)
  const known = days.get(today)
  const openings = known === undefined ? openingsAround(hours, wallDay(hours.zone, today * dayLong)) : known
  days.set(today, openings)
  return openings?.filter(({ end }) => end > now) ?? null
}

/** True while somebody is there. */
export const isOpen = (hours: Hours, now: number): boolean =>
  (openingsFrom(hours, now)?.[0]?.start ?? Number.POSITIVE_INFINITY) <= now

/** From the day before, whose night may still last, to behind the horizon. */
function openingsAround(hours: Hours, first: WallDay | null): Opening[] | null {
  if (!first) return null
  const openings: Opening[] = []
  for (let ahead = -1; ahead <= horizon / dayLong + 3; ahead++) {
    const day = first.plus(ahead)
    if (isClosed(hours, day)) continue
    for (const { day: weekday, from, until } of hours.days) {
      if (weekday !== day.weekday) continue
      const end = until > from ? until : until + midnight
      const cut = end > midnight && isClosed(hours, day.plus(1)) ? midnight : end
      openings.push({ start: instantOf(day, from), end: instantOf(day, cut) })
    }
  }
  return joined(openings)
}

function isClosed({ closed }: Hours, day: WallDay): boolean {
  const date = new Date(day.midnight).toJSON().slice(0, 10)
  return closed?.some(({ from, until }) => from <= date && date <= until) ?? false
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
