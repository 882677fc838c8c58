const clocks = new Map<string | undefined, Intl.DateTimeFormat>()

/**
 * What a clock in `zone` (an IANA name; the reader's own where absent) shows at `instant`, as the epoch ms of the same reading in
 * UTC; null for an unknown zone.
 */
export function wallTime(zone: string | undefined, instant: number): number | null {
  try {
    // Swedes write the time as machines do: 2026-11-18 14:00:00.
    const clock =
      clocks.get(zone) ?? new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
    clocks.set(zone, clock)
    return Date.parse(`${clock.format(instant).replace(' ', 'T')}Z`)
  } catch {
    return null
  }
}

/**
 * When a clock in `zone` shows `wall` (as `wallTime` gives it): epoch ms. A time that the clocks skip is read as the same
 * distance after the change; of a time that comes twice, the first is meant.
 */
export function instantOf(zone: string, wall: number): number {
  const offsetAt = (instant: number) => (wallTime(zone, instant) ?? instant) - instant
  const before = wall - offsetAt(wall - 86_400_000)
  const after = wall - offsetAt(before)
  return wallTime(zone, after) === wall ? after : before
}
