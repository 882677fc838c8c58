import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answering } from './answering.ts'
import type { Hours, OwnerCard } from './card.ts'

const weekdays = [1, 2, 3, 4, 5].map((day) => ({ day, from: 8 * 60, until: 18 * 60 }))
const owner = (hours: Partial<Hours>, promise: OwnerCard['promise'] = { advise: 60 }): OwnerCard => ({
  id: 'investor-relations',
  team: 'Investor Relations',
  channels: [],
  languages: ['en'],
  hours: { zone: 'Europe/Stockholm', days: weekdays, ...hours },
  promise,
})
const at = (iso: string) => Date.parse(iso)

describe('answering', () => {
  it('promises within the hour while there is an hour left', () => {
    const now = at('2026-11-18T14:00:00+01:00')
    expect(answering(owner({}), 'advise', now)).toEqual({
      open: true,
      changes: at('2026-11-18T18:00:00+01:00'),
      within: 60,
      by: at('2026-11-18T15:00:00+01:00'),
    })
  })

  it('carries the rest of the promise over the weekend', () => {
    const friday = at('2026-11-20T17:40:00+01:00')
    expect(answering(owner({}), 'advise', friday)?.by).toBe(at('2026-11-23T08:40:00+01:00'))
  })

  it('names the next opening when closed', () => {
    const saturday = at('2026-11-21T11:00:00+01:00')
    const said = answering(owner({}), 'advise', saturday)
    expect(said).toMatchObject({ open: false, changes: at('2026-11-23T08:00:00+01:00') })
    expect(said?.by).toBe(at('2026-11-23T09:00:00+01:00'))
  })

  it('is closed at the very minute of closing and open at the minute of opening', () => {
    expect(answering(owner({}), 'advise', at('2026-11-18T18:00:00+01:00'))?.open).toBe(false)
    expect(answering(owner({}), 'advise', at('2026-11-18T08:00:00+01:00'))?.open).toBe(true)
  })

  it('follows the clocks when they change', () => {
    const saturday = at('2026-10-24T12:00:00+02:00')
    const sundays = owner({ days: [{ day: 0, from: 8 * 60, until: 10 * 60 }] })
    expect(answering(sundays, 'advise', saturday)?.changes).toBe(at('2026-10-25T08:00:00+01:00'))
  })

  it('reads the clock of the owner, not of the reader', () => {
    const sydney = owner({ zone: 'Australia/Sydney' })
    expect(answering(sydney, 'advise', at('2026-11-18T00:00:00Z'))?.open).toBe(true)
    expect(answering(sydney, 'advise', at('2026-11-18T12:00:00Z'))?.open).toBe(false)
  })

  it('knows nights that end on the next day', () => {
    const nights = owner({ days: [{ day: 1, from: 22 * 60, until: 6 * 60 }] })
    expect(answering(nights, 'advise', at('2026-11-17T05:00:00+01:00'))).toMatchObject({
      open: true,
      changes: at('2026-11-17T06:00:00+01:00'),
    })
  })

  it('never closes round the clock, whichever way that is written', () => {
    const now = at('2026-11-21T03:00:00Z')
    const everyDay = [0, 1, 2, 3, 4, 5, 6].map((day) => ({ day, from: 0, until: 1440 }))
    expect(answering(owner({ always: true, days: [] }), 'advise', now)).toMatchObject({ open: true, changes: null })
    expect(answering(owner({ days: everyDay }), 'advise', now)).toMatchObject({ open: true, changes: null })
  })

  it('promises nothing where the policy promises nothing', () => {
    expect(answering(owner({}, {}), 'hold', at('2026-11-18T12:00:00Z'))).toMatchObject({ within: null, by: null })
    expect(answering(owner({ days: [] }), 'advise', 0)).toEqual({ open: false, changes: null, within: 60, by: null })
  })

  it('says nothing about an unknown time zone', () => {
    expect(answering(owner({ zone: 'Nowhere/At-All' }), 'advise', 0)).toBeNull()
  })

  it('never lets a promise fall due while the owner is away', () => {
    const moments = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2027-01-01T00:00:00Z') })
    const zones = fc.constantFrom('Europe/Stockholm', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland')
    fc.assert(
      fc.property(moments, zones, fc.integer({ min: 1, max: 3000 }), (now, zone, minutes) => {
        const card = owner({ zone }, { advise: minutes })
        const by = answering(card, 'advise', now)?.by ?? Number.NaN
        expect(by).toBeGreaterThanOrEqual(now + minutes * 60_000)
        expect(answering(card, 'advise', by - 1)?.open).toBe(true)
      }),
    )
  })
})
