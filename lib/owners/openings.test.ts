import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Hours } from './card.ts'
import { openingsFrom } from './openings.ts'

const at = (iso: string) => Date.parse(iso)
const day = (date: string) => ({ from: date, until: date })
const isOpen = (hours: Hours, now: number): boolean => (openingsFrom(hours, now)?.[0]?.start ?? Number.NaN) <= now
const everyDay = (from: number, until: number) =>
  [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ day: weekday, from, until }))
const office: Hours = { zone: 'Europe/London', days: everyDay(9 * 60, 17 * 60), closed: [day('2026-12-25')] }

/** The date on the wall in a zone. */
const dateIn = (zone: string, instant: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(instant)

describe('a closed day', () => {
  it('is closed from its first minute to its last, and the days around it are not', () => {
    expect(isOpen(office, at('2026-12-24T12:00:00Z'))).toBe(true)
    expect(isOpen(office, at('2026-12-25T12:00:00Z'))).toBe(false)
    expect(isOpen(office, at('2026-12-26T12:00:00Z'))).toBe(true)
  })

  it('is closed for who is there at any other hour, too', () => {
    const always: Hours = { ...office, always: true, days: everyDay(0, 24 * 60) }
    expect(isOpen(always, at('2026-12-25T12:00:00Z'))).toBe(false)
    expect(isOpen(always, at('2026-12-26T03:00:00Z'))).toBe(true)
  })

  it('is that of the owner, not of the reader', () => {
    const auckland: Hours = { zone: 'Pacific/Auckland', days: everyDay(0, 24 * 60), closed: [day('2026-12-25')] }
    expect(isOpen(auckland, at('2026-12-24T12:00:00Z'))).toBe(false)
    expect(isOpen(auckland, at('2026-12-25T12:00:00Z'))).toBe(true)
  })

  it('ends the night before at midnight', () => {
    const nights: Hours = { ...office, days: everyDay(22 * 60, 6 * 60) }
    expect(openingsFrom(nights, at('2026-12-24T23:00:00Z'))?.[0]).toEqual({
      start: at('2026-12-24T22:00:00Z'),
      end: at('2026-12-25T00:00:00Z'),
    })
    expect(isOpen(nights, at('2026-12-25T23:00:00Z'))).toBe(false)
    expect(isOpen(nights, at('2026-12-26T02:00:00Z'))).toBe(false)
    expect(isOpen(nights, at('2026-12-26T23:00:00Z'))).toBe(true)
  })

  it('may last for weeks', () => {
    const away: Hours = { ...office, closed: [{ from: '2026-12-01', until: '2026-12-14' }] }
    expect(openingsFrom(away, at('2026-12-01T00:00:00Z'))?.[0]?.start).toBe(at('2026-12-15T09:00:00Z'))
  })

  const zones = fc.constantFrom(
    'Europe/London',
    'America/New_York',
    'Asia/Kolkata',
    'Pacific/Apia',
    'America/Sao_Paulo',
  )
  const moments = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2027-12-31T00:00:00Z') })
  const minutes = fc.integer({ min: 0, max: 24 * 60 })

  it('has nobody there at any minute of it, in any zone, by day or by night', () => {
    fc.assert(
      fc.property(zones, moments, minutes, minutes, (zone, now, from, until) => {
        const hours: Hours = { zone, days: everyDay(from, until), closed: [day(dateIn(zone, now))] }
        expect(isOpen(hours, now)).toBe(false)
      }),
    )
  })

  it('changes nothing on other days but the rest of the night that began on it', () => {
    fc.assert(
      fc.property(zones, moments, moments, minutes, minutes, (zone, now, other, from, until) => {
        const hours: Hours = { zone, days: everyDay(from, until) }
        const closed = dateIn(zone, other)
        fc.pre(closed !== dateIn(zone, now) && closed !== dateIn(zone, now - 86_400_000))
        expect(isOpen({ ...hours, closed: [day(closed)] }, now)).toBe(isOpen(hours, now))
      }),
    )
  })
})

it('says the same at the first question of a day and at a later one', () => {
  const moments = fc.integer({ min: at('2026-03-28T00:00:00Z'), max: at('2026-03-30T23:00:00Z') })
  fc.assert(
    fc.property(fc.array(moments, { minLength: 2, maxLength: 6 }), (times) => {
      const kept = { ...office }
      for (const now of times) expect(openingsFrom(kept, now)).toEqual(openingsFrom({ ...office }, now))
    }),
  )
})

it('knows nothing of a zone that is not there', () => {
  expect(openingsFrom({ ...office, zone: 'Nowhere/At-All' }, 0)).toBeNull()
  expect(isOpen({ ...office, zone: 'Nowhere/At-All' }, 0)).toBe(false)
})
