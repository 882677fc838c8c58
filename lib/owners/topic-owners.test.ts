import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { samplePolicy } from '../policy/compiled.sample.ts'
import type { CompiledPolicy } from '../policy/compiled.ts'
import type { Hours, OwnerCard } from './card.ts'
import { ownersOf } from './topic-owners.ts'

const always: Hours = { zone: 'UTC', always: true, days: [] }
const office: Hours = { zone: 'UTC', days: [1, 2, 3, 4, 5].map((day) => ({ day, from: 9 * 60, until: 17 * 60 })) }
const card = (id: string, hours = always): [string, OwnerCard] => [
  id,
  { id, team: id, channels: [], languages: ['en'], hours, promise: {} },
]
const cards = new Map([
  ...[card('care', office), card('product', office), card('social'), card('comms')],
  ...[card('care-se'), card('comms-emea')],
])
const policy: CompiledPolicy = {
  ...samplePolicy,
  routes: {
    promise: { primary: 'care', consulted: ['social'] },
    press: { primary: 'comms', consulted: ['comms'], central: true },
    'customer-trouble': { primary: 'care', or: ['product', 'social'], consulted: ['comms'] },
  },
  unowned: ['rights'],
  units: { SE: { care: 'care-se', comms: 'comms-emea' }, FI: {} },
  defaultOwner: 'comms',
}
const noon = Date.parse('2026-11-18T12:00Z')
const night = Date.parse('2026-11-18T23:00Z')
const ask = (topic: Parameters<typeof ownersOf>[2], region?: string, now = noon) =>
  ownersOf(policy, cards, topic, { author: { region }, now })

describe('whom a writer asks', () => {
  test('at headquarters, or where no unit is known', () => {
    const central = { primary: 'care', consulted: ['social'] }
    expect(ask('promise')).toEqual(central)
    expect(ask('promise', 'FI')).toEqual(central)
    expect(ask('promise', 'constructor')).toEqual(central)
    expect(ask('promise', 'Atlantis')).toEqual(central)
  })

  test('in a unit: its own people, and the central owner is consulted', () => {
    expect(ask('promise', 'SE')).toEqual({ primary: 'care-se', consulted: ['care', 'social'] })
    expect(ask('deal', 'SE')).toEqual({ primary: 'comms-emea', consulted: ['comms'] })
  })

  test('about what stays central: the central owner, and the people of the unit are told', () => {
    expect(ask('press', 'SE')).toEqual({ primary: 'comms', consulted: ['comms-emea'] })
    expect(ask('press')).toEqual({ primary: 'comms', consulted: [] })
  })

  test('where several can answer: the first who is there now, in their order', () => {
    expect(ask('customer-trouble')).toEqual({ primary: 'care', consulted: ['product', 'social', 'comms'] })
    expect(ask('customer-trouble', 'FI', night)).toEqual({ primary: 'social', consulted: ['care', 'product', 'comms'] })
    expect(ask('customer-trouble', 'SE', night).primary).toBe('care-se')
  })

  test('the first of them where nobody is there', () => {
    const routes = { claim: { primary: 'care', or: ['product'], consulted: [] } }
    expect(ownersOf({ ...policy, routes }, cards, 'claim', { now: night }).primary).toBe('care')
  })

  test('in a council, with whoever decides in the end', () => {
    const casting = { by: 'social', within: 240 }
    const routes = { claim: { primary: 'care', consulted: [], casting } }
    expect(ownersOf({ ...policy, routes }, cards, 'claim', { now: noon })).toEqual({
      primary: 'care',
      consulted: [],
      casting,
    })
  })

  test('nobody about a right', () => expect(ask('rights', 'SE')).toEqual({ consulted: [] }))
})

test('whatever the region, one owner with a card is named, and nobody twice', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom('SE', 'FI', '__proto__')), fc.nat(2e12), (region, now) => {
      for (const topic of ['promise', 'press', 'customer-trouble', 'deal'] as const) {
        const { primary = '', consulted } = ask(topic, region, now)
        expect(cards.has(primary)).toBe(true)
        expect(new Set([primary, ...consulted]).size).toBe(consulted.length + 1)
      }
    }),
  )
})
