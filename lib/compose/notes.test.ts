import { describe, expect, test } from 'vitest'
import type { Draft } from '../check/draft.ts'
import type { Finding } from '../check/verdict.ts'
import type { OwnerCard } from '../owners/card.ts'
import { onDuty } from '../owners/on-duty.ts'
import type { Asked } from '../owners/waiting.ts'
import type { Engine } from './engine.ts'
import type { Note } from './guide.ts'
import { toNotes } from './notes.ts'

const card = (id: string, own: Partial<OwnerCard> = {}): OwnerCard => ({
  ...{ id, team: id.toUpperCase(), channels: [], languages: ['en'] },
  ...{ hours: { zone: 'UTC', always: true, days: [] }, promise: { hold: 60 } },
  ...own,
})
const atNight = { zone: 'UTC', days: [0, 1, 2, 3, 4, 5, 6].map((day) => ({ day, from: 20 * 60, until: 24 * 60 })) }
const cards = [
  card('ir', { backup: 'legal', escalation: 'cfo' }),
  card('legal', { escalation: 'General Counsel' }),
  ...[card('cfo'), card('hr'), card('board', { backup: 'night' }), card('night', { backup: 'board', hours: atNight })],
]
const owners = new Map(cards.map((one) => [one.id, one]))

const engine: Engine = {
  check: () => ({ findings: [] }),
  ownerOf: (id) => owners.get(id),
  answererOf: ({ owner = '' }, draft) => {
    const found = owners.get(owner)
    return found && { ...onDuty(owners, found, draft), why: 'owner' }
  },
  version: '1',
}

const text = 'We made 214 million'
const finding = (change: Partial<Finding> = {}): Finding => ({
  ...{ rule: 'conf.results', title: 'Not public yet', topic: 'results', action: 'hold', confidence: 'high' },
  ...{ span: { start: 8, end: 19 }, message: { what: '', why: '' }, because: [], owner: 'ir' },
  ...change,
})

const keys = { place: 'b1', secret: 's' }
const minute = 60_000
const hour = 60 * minute
/** A question to an owner with an hour's promise. */
const askedOf = (owner: string, at = 0): Partial<Asked> => ({ owner, at, half: at + hour / 2, by: at + hour })

/** The note on a finding that was asked about, of one owner after the other, as it stands at `now`. */
function noteAfter(questions: Partial<Asked>[], now: number, change: Partial<Finding> = {}): Note {
  const draft: Draft = { text, now }
  const [{ about }] = toNotes([finding()], text, draft, engine, keys) as [Note]
  const asked = questions.map((one) => ({ about, topic: 'results', ...one }) as Asked)
  return toNotes([finding(change)], text, { ...draft, asked }, engine, keys)[0] as Note
}

/** The note on a finding of which Investor Relations was asked at 0. */
const noteAt = (now: number, change: Partial<Finding> = {}): Note => noteAfter([askedOf('ir')], now, change)

describe('a note about which somebody was asked', () => {
  test('waits for the first half of the promise', () => {
    const { owner, finding, waiting } = noteAt(hour / 2 - 1)
    expect([owner?.id, finding.action]).toEqual(['ir', 'hold'])
    expect(waiting).toMatchObject({ at: 0, by: hour, isOver: false, hasStandIn: false })
  })

  test('names the backup in the second', () => {
    const { owner, finding, waiting } = noteAt(hour / 2)
    expect([owner?.id, finding.action]).toEqual(['legal', 'hold'])
    expect(waiting).toMatchObject({ isOver: false, hasStandIn: true })
  })

  test('weighs one step less behind it, and names who is asked last', () => {
    const { owner, finding, firmness, waiting } = noteAt(hour)
    expect([owner?.id, finding.action, firmness]).toEqual(['cfo', 'confirm', 'hold'])
    expect(waiting).toMatchObject({ isOver: true, hasStandIn: false, escalation: 'CFO' })
  })

  test('stays with the backup where who is asked last is named in words', () => {
    const { owner, waiting } = noteAfter([askedOf('legal')], hour)
    expect([owner?.id, waiting?.escalation]).toEqual(['ir', 'General Counsel'])
  })

  test('stays as firm as it is where it must never lapse', () => {
    const { finding, waiting } = noteAt(hour, { lapses: false })
    expect([finding.action, waiting?.isOver]).toEqual(['hold', true])
  })

  test('goes to whose matter it is where a stand-in without a backup is silent', () => {
    expect(noteAfter([askedOf('hr')], hour / 2 - 1).owner?.id).toBe('hr')
    const { owner, waiting } = noteAfter([askedOf('hr')], hour / 2)
    expect([owner?.id, waiting?.hasStandIn, waiting?.escalation]).toEqual(['ir', true, ''])
  })

  test('has nobody to stand in where the backup is away and theirs was asked', () => {
    const { owner, insteadOf, waiting } = noteAfter([askedOf('board')], hour / 2, { owner: 'board' })
    expect([owner?.id, insteadOf, waiting?.hasStandIn]).toEqual(['board', undefined, false])
  })
})

describe('a second question', () => {
  const legalToo = [askedOf('ir'), askedOf('legal', 40 * minute)]

  test('to the stand-in is the one that is waited for', () => {
    const { owner, waiting } = noteAfter(legalToo, 45 * minute)
    expect(owner?.id).toBe('legal')
    expect(waiting).toMatchObject({ at: 40 * minute, by: 100 * minute, isOver: false, hasStandIn: false })
  })

  test('to the stand-in does not make the wait longer', () => {
    const { owner, finding, waiting } = noteAfter(legalToo, hour)
    expect([owner?.id, finding.action, waiting?.isOver]).toEqual(['cfo', 'confirm', true])
  })

  test('to the same owner is a new one, with a promise of its own', () => {
    const again = [askedOf('ir'), askedOf('ir', 50 * minute)]
    expect(noteAfter(again, hour)).toMatchObject({ owner: { id: 'ir' }, waiting: { isOver: false, hasStandIn: false } })
    expect(noteAfter(again, 110 * minute)).toMatchObject({ owner: { id: 'cfo' }, waiting: { isOver: true } })
  })

  test.each(['ir', 'legal', 'cfo'])('to %s after all was over is a new one', (owner) => {
    const again = [...legalToo, askedOf(owner, 72 * hour)]
    const { finding, waiting } = noteAfter(again, 72 * hour + minute)
    expect([finding.action, waiting?.at, waiting?.isOver]).toEqual(['hold', 72 * hour, false])
    expect(noteAfter(again, 73 * hour).waiting?.isOver).toBe(true)
  })
})

test("names a council's secretary where no seat has answered in time, whatever was promised", () => {
  const casting = { by: 'hr', within: 240 }
  const at = (now: number) => noteAt(now, { casting }).owner?.id
  expect([at(0), at(hour), at(4 * hour - 1), at(4 * hour)]).toEqual(['ir', 'legal', 'legal', 'hr'])
  expect(noteAt(4 * hour, { casting }).waiting?.hasStandIn).toBe(true)
  expect(noteAfter([askedOf('ir'), askedOf('hr', 20 * minute)], 4 * hour, { casting }).owner?.id).toBe('cfo')
})

test('who stands in is not told as involved besides', () => {
  const involved = (now: number) => noteAt(now, { consulted: ['legal', 'hr'] }).consulted.map(({ id }) => id)
  expect(involved(0)).toEqual(['legal', 'hr'])
  expect(involved(hour / 2)).toEqual(['hr'])
})

test.each([
  ['other words', { span: { start: 0, end: 2 } }],
  ['another rule', { rule: 'conf.deal' }],
])('a question about %s changes nothing', (_, change) => {
  const { owner, finding, waiting } = noteAt(hour, change)
  expect([owner?.id, finding.action, waiting]).toEqual(['ir', 'hold', undefined])
})

test('a question to an owner whom the policy no longer knows still has its times', () => {
  const { owner, waiting } = noteAfter([askedOf('who-left')], hour)
  expect([owner?.id, waiting?.isOver]).toEqual(['ir', true])
})
