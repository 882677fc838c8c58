import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answering } from './answering.ts'
import type { OwnerCard } from './card.ts'
import { isDue, lowered, promisedAt } from './waiting.ts'

const care: OwnerCard = {
  id: 'care',
  team: 'Customer Care',
  channels: [],
  languages: ['en'],
  hours: {
    zone: 'Europe/London',
    days: [1, 2, 3, 4, 5].map((day) => ({ day, from: 9 * 60, until: 17 * 60 })),
    closed: [{ from: '2026-12-25', until: '2026-12-25' }],
  },
  promise: { hold: 60, advise: 8 * 60 },
}
const at = (iso: string) => Date.parse(iso)

describe('a promise', () => {
  test('of an hour is half over after half an hour', () => {
    expect(promisedAt(care, 'hold', at('2026-11-18T10:00Z'))).toEqual({
      at: at('2026-11-18T10:00Z'),
      half: at('2026-11-18T10:30Z'),
      by: at('2026-11-18T11:00Z'),
    })
  })

  test('counts the time in which the owner is there: not the night, the weekend or a holiday', () => {
    const { half, by } = promisedAt(care, 'advise', at('2026-12-24T15:00Z'))
    expect(half).toBe(at('2026-12-28T11:00Z'))
    expect(by).toBe(at('2026-12-28T15:00Z'))
  })

  test('that nobody made is never over', () => {
    const { half, by } = promisedAt(care, 'note', at('2026-11-18T10:00Z'))
    expect([half, by]).toEqual([null, null])
    expect(isDue(by, Number.MAX_SAFE_INTEGER)).toBe(false)
  })

  test('of an owner whose time zone is not known is never over', () => {
    const lost = { ...care, hours: { ...care.hours, zone: 'Nowhere/At-All' } }
    expect(promisedAt(lost, 'hold', 0)).toEqual({ at: 0, half: null, by: null })
  })

  test('falls due when the card said so, and half of it before that', () => {
    const moments = fc.integer({ min: at('2026-01-01T00:00Z'), max: at('2027-12-31T00:00Z') })
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 4000 }), (now, minutes) => {
        const card = { ...care, promise: { hold: minutes } }
        const { half, by } = promisedAt(card, 'hold', now)
        expect(by).toBe(answering(card, 'hold', now)?.by)
        expect(half).toBeGreaterThan(now)
        expect(half).toBeLessThan(by as number)
      }),
    )
  })

  test('is over at its very minute', () => {
    expect([9, 10, 11].map((now) => isDue(10, now))).toEqual([false, true, true])
  })
})

test('what nobody answers in time drops one step, and a note stays', () => {
  expect((['hold', 'confirm', 'advise', 'note'] as const).map(lowered)).toEqual(['confirm', 'advise', 'note', 'note'])
})
