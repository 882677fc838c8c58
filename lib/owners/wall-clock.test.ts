import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instantOf, wallTime } from './wall-clock.ts'

const minute = 60_000
const hour = 60 * minute
const at = (iso: string) => Date.parse(iso)

describe('when a clock shows a time', () => {
  test.each([
    ['in summer', 'Europe/Berlin', '2026-07-01T09:00Z', '2026-07-01T07:00Z'],
    ['in winter', 'Europe/Berlin', '2026-12-01T09:00Z', '2026-12-01T08:00Z'],
    ['that it skips', 'Europe/Berlin', '2027-03-28T02:30Z', '2027-03-28T01:30Z'],
    ['right after the skip', 'Europe/Berlin', '2027-03-28T03:00Z', '2027-03-28T01:00Z'],
    ['twice', 'Europe/Berlin', '2026-10-25T02:30Z', '2026-10-25T00:30Z'],
    ['after it came twice', 'Europe/Berlin', '2026-10-25T03:00Z', '2026-10-25T02:00Z'],
    ['at a midnight that it skips', 'Africa/Cairo', '2026-04-24T00:00Z', '2026-04-23T22:00Z'],
    ['on a day that it skips', 'Pacific/Apia', '2011-12-30T12:00Z', '2011-12-30T22:00Z'],
  ])('%s', (_, zone, wall, instant) => expect(new Date(instantOf(zone, at(wall)))).toEqual(new Date(instant)))
})

const zones = [
  ...['Europe/Berlin', 'America/New_York', 'Africa/Cairo', 'Asia/Kolkata', 'Asia/Kathmandu', 'Pacific/Kiritimati'],
  ...['Pacific/Niue', 'Australia/Lord_Howe', 'America/St_Johns', 'Africa/Casablanca', 'UTC'],
]
const anyZone = fc.constantFrom(...zones)
const anyMinute = fc.integer({ min: at('2024-01-01') / minute, max: at('2029-12-31') / minute }).map((n) => n * minute)

describe('any zone at any minute', () => {
  test('what a clock shows leads back to the first instant at which it shows so', () => {
    fc.assert(
      fc.property(anyZone, anyMinute, (zone, instant) => {
        const wall = wallTime(zone, instant) as number
        const found = instantOf(zone, wall)
        expect(wallTime(zone, found)).toBe(wall)
        expect(found).toBeLessThanOrEqual(instant)
        expect(instant - found).toBeLessThanOrEqual(hour)
      }),
    )
  })

  test('a time that no clock shows is as long after the change as it would have been without', () => {
    fc.assert(
      fc.property(anyZone, anyMinute, (zone, wall) => {
        const found = instantOf(zone, wall)
        const skipped = (wallTime(zone, found) as number) - wall
        const earlier = found - 2 * hour
        expect(skipped).toBeGreaterThanOrEqual(0)
        if (skipped > 0) expect(wall - (wallTime(zone, earlier) as number)).toBe(2 * hour)
      }),
      { examples: [['Europe/Berlin', at('2027-03-28T02:30Z')]] },
    )
  })
})
