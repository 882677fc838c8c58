import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Hours, OwnerCard, Person } from './card.ts'
import { isThere, onDuty } from './on-duty.ts'

const office: Hours = {
  zone: 'Europe/London',
  days: [1, 2, 3, 4, 5].map((day) => ({ day, from: 9 * 60, until: 17 * 60 })),
}
const always: Hours = { zone: 'Europe/London', always: true, days: [] }
const mail = { kind: 'mail', address: 'care@acme.example' } as const

const person = (name: string, own: Partial<Person> = {}): Person => ({
  person: name,
  channels: [mail],
  languages: ['en'],
  hours: office,
  ...own,
})
const card = (id: string, own: Partial<OwnerCard> = {}): OwnerCard => ({
  ...{ id, team: id, channels: [mail], languages: ['en'], hours: office, promise: {} },
  ...own,
})
const owners = (...cards: OwnerCard[]) => new Map(cards.map((one) => [one.id, one]))
const at = (iso: string) => Date.parse(iso)

const noon = at('2026-11-18T12:00:00Z')
const night = at('2026-11-18T23:00:00Z')
const away = (from: string, until: string): Hours => ({ ...office, closed: [{ from, until }] })

const numbers = Array.from({ length: 300 }, (_, number) => `conversation ${number}`)

/** How many of many conversations each person takes. */
function share(people: Person[], ...languages: string[]): Record<string, number> {
  const care = card('care', { people })
  const counts: Record<string, number> = {}
  for (const conversation of numbers) {
    const { person: name = '' } = onDuty(owners(care), care, { now: noon, conversation, author: { languages } }).card
    counts[name] = (counts[name] ?? 0) + 1
  }
  return counts
}

describe('who is there', () => {
  it('is an owner in their hours', () => {
    expect(isThere(card('care'), noon)).toBe(true)
    expect(isThere(card('care'), night)).toBe(false)
  })

  it('is an owner of whose people somebody is', () => {
    const people = [person('Sam', { hours: away('2026-11-16', '2026-11-20') }), person('Lea')]
    expect(isThere(card('care', { people }), noon)).toBe(true)
    expect(isThere(card('care', { people: people.slice(0, 1) }), noon)).toBe(false)
  })
})

describe('among several people', () => {
  it('each takes about as many conversations as the others', () => {
    const counts = share([person('Sam'), person('Lea'), person('Kim')])
    for (const name of ['Sam', 'Lea', 'Kim']) expect(counts[name]).toBeGreaterThan(70)
  })

  it('who has a share of 2 takes twice as many', () => {
    const { Sam = 0, Lea = 0 } = share([person('Sam', { share: 2 }), person('Lea')])
    expect(Sam / Lea).toBeGreaterThan(1.5)
    expect(Sam / Lea).toBeLessThan(2.7)
  })

  it('those who speak the language come first', () => {
    const people = [person('Sam'), person('Lea', { languages: ['en', 'de'] })]
    expect(share(people, 'de', 'en')).toEqual({ Lea: 300 })
    expect(Object.keys(share(people, 'fi')).sort()).toEqual(['Lea', 'Sam'])
  })

  it('a conversation always meets the same person, whoever else comes and goes', () => {
    const conversations = fc.string()
    fc.assert(
      fc.property(conversations, fc.integer({ min: 0, max: 2 }), (conversation, absent) => {
        const people = ['Sam', 'Lea', 'Kim'].map((name) => person(name))
        const ask = (those: Person[]) => {
          const care = card('care', { people: those })
          return onDuty(owners(care), care, { now: noon, conversation }).card.person
        }
        const first = ask(people)
        expect(ask([...people].reverse())).toBe(first)
        const rest = people.map((one, at) =>
          at === absent ? { ...one, hours: away('2026-11-18', '2026-11-18') } : one,
        )
        expect(people[absent]?.person === first ? first : ask(rest)).toBe(first)
      }),
    )
  })

  it('who was asked before goes on, where they are there', () => {
    const care = card('care', { people: [person('Sam'), person('Lea')] })
    for (const conversation of numbers.slice(0, 20)) {
      for (const before of ['Sam', 'Lea']) {
        expect(onDuty(owners(care), care, { now: noon, conversation }, before).card.person).toBe(before)
      }
    }
    expect(onDuty(owners(care), care, { now: noon }, 'Who left').card.person).toMatch(/Sam|Lea/)
  })

  it('a person brings their own channel, languages and hours', () => {
    const own = { channels: [{ kind: 'phone', address: '+44 20 7946 0111' } as const, mail], languages: ['fr'] }
    const care = card('care', { people: [person('Sam', own)] })
    expect(onDuty(owners(care), care, { now: noon }).card).toMatchObject({ team: 'care', person: 'Sam', ...own })
  })
})

describe('when nobody of an owner is there', () => {
  it('the backup stands in, and it is said for whom', () => {
    const care = card('care', { backup: 'desk', people: [person('Sam', { hours: away('2026-11-18', '2026-11-20') })] })
    const desk = card('desk', { people: [person('Kim')] })
    expect(onDuty(owners(care, desk), care, { now: noon })).toMatchObject({
      card: { id: 'desk', person: 'Kim' },
      insteadOf: { id: 'care', person: 'Sam' },
    })
  })

  it('the backup of the backup is next', () => {
    const line = [card('a', { backup: 'b' }), card('b', { backup: 'c' }), card('c', { hours: always })] as const
    expect(onDuty(owners(...line), line[0], { now: night }).card.id).toBe('c')
  })

  it('who opens first is named when all are away', () => {
    const early: Hours = { ...office, days: [{ day: 4, from: 7 * 60, until: 9 * 60 }] }
    const care = card('care', { backup: 'desk', people: [person('Sam'), person('Lea', { hours: early })] })
    const asked = onDuty(owners(care, card('desk', { backup: 'care' })), care, { now: night })
    expect(asked).toMatchObject({ card: { id: 'care', person: 'Lea' } })
    expect(asked.insteadOf).toBeUndefined()
  })

  it('a backup without a card, and a time zone that is not there, leave the owner', () => {
    const lost = card('care', { backup: 'nobody', hours: { ...office, zone: 'Nowhere/At-All' } })
    expect(onDuty(owners(lost), lost, { now: noon }).card.id).toBe('care')
  })
})

describe('whatever the time, the zone and the backups', () => {
  const zones = fc.constantFrom('Europe/London', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'Nowhere/No')
  const minutes = fc.integer({ min: 0, max: 1440 })
  const days = fc.array(fc.record({ day: fc.integer({ min: 0, max: 6 }), from: minutes, until: minutes }), {
    maxLength: 4,
  })
  const cards = fc.array(
    fc.record({ zone: zones, days, backup: fc.constantFrom('0', '1', '2', '3', '4', undefined) }),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  const moments = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2027-12-31T00:00:00Z') })

  it('somebody is named: the owner, a backup who is there, or else the owner who is not', () => {
    fc.assert(
      fc.property(cards, moments, (drawn, now) => {
        const all = drawn.map(({ zone, days, backup }, id) => card(`${id}`, { hours: { zone, days }, backup }))
        const [first] = all as [OwnerCard]
        const { card: named, insteadOf } = onDuty(owners(...all), first, { now })
        if (isThere(first, now)) expect(named.id).toBe(first.id)
        if (named.id !== first.id) {
          expect(isThere(named, now)).toBe(true)
          expect(insteadOf?.id).toBe(first.id)
        }
      }),
    )
  })
})
