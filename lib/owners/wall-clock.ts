const minute = 60_000
const day = 24 * 60 * minute

/** A calendar day in a time zone. `midnight` is that day's midnight written as if the zone were UTC. */
export interface WallDay {
  zone: string
  midnight: number
  /** 0 is Sunday. */
  weekday: number
  plus(days: number): WallDay
}

/** The calendar day of `instant` (epoch ms) in `zone` (IANA name); null for a zone this device does not know. */
export function wallDay(zone: string, instant: number): WallDay | null {
  const wall = wallTime(zone, instant)
  return wall === null ? null : dayAt(zone, Math.floor(wall / day) * day)
}

/**
 * Epoch ms of so many minutes after midnight on `on`. A time that the clocks skip is read as the same distance after
 * the change; of a time that comes twice, the first is meant.
 */
export function instantOf(on: WallDay, minutes: number): number {
  const wall = on.midnight + minutes * minute
  const offsetAt = (instant: number) => (wallTime(on.zone, instant) ?? instant) - instant
  const before = offsetAt(wall - day)
  const first = wall - before
  return offsetAt(first) === before ? first : wall - offsetAt(first)
}

function dayAt(zone: string, midnight: number): WallDay {
  return { zone, midnight, weekday: new Date(midnight).getUTCDay(), plus: (days) => dayAt(zone, midnight + days * day) }
}

const clocks = new Map<string, Intl.DateTimeFormat | null>()

function clockOf(zone: string): Intl.DateTimeFormat | null {
  const known = clocks.get(zone)
  if (known !== undefined) return known
  const made = makeClock(zone)
  clocks.set(zone, made)
  return made
}

function makeClock(zone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  } catch {
    return null
  }
}

/** What a clock in `zone` shows at `instant`, as the epoch ms of the same reading in UTC. */
function wallTime(zone: string, instant: number): number | null {
  const clock = clockOf(zone)
  if (!clock) return null
  const read: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {}
  for (const { type, value } of clock.formatToParts(instant)) read[type] = Number(value)
  const { year = 0, month = 1, day: date = 1, hour = 0, minute: minutes = 0, second = 0 } = read
  return Date.UTC(year, month - 1, date, hour, minutes, second)
}
