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
const cards = [card('ir', { backup: 'legal', escalation: 'cfo' }), card('legal'), card('cfo'), card('hr')]
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
const hour = 3_600_000
/** The note on a finding that was asked about at 0 with an hour's promise, as it stands at `now`. */
function noteAt(now: number, change: Partial<Finding> = {}, asked: Partial<Asked> = {}): Note {
  const draft: Draft = { text, now }
  const [first] = toNotes([finding()], text, draft, engine, keys) as [Note]
  const question: Asked = {
    ...{ at: 0, half: hour / 2, by: hour, about: first.about, topic: 'results', owner: 'ir' },
    ...asked,
  }
  return toNotes([finding(change)], text, { ...draft, asked: [question] }, engine, keys)[0] as Note
}

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

  test('weighs one step less behind it, and names who can be asked besides', () => {
    const { owner, finding, waiting } = noteAt(hour)
    expect([owner?.id, finding.action]).toEqual(['legal', 'confirm'])
    expect(waiting).toMatchObject({ isOver: true, hasStandIn: true, escalation: 'CFO' })
  })

  test('stays as firm as it is where it must never lapse', () => {
    const { finding, waiting } = noteAt(hour, { lapses: false })
    expect([finding.action, waiting?.isOver]).toEqual(['hold', true])
  })

  test('has nobody to stand in where there is no backup', () => {
    const { owner, waiting } = noteAt(hour, {}, { owner: 'hr' })
    expect([owner?.id, waiting?.hasStandIn, waiting?.escalation]).toEqual(['ir', false, ''])
  })
})

test("names a council's secretary where no seat has answered in time, whatever was promised", () => {
  const at = (now: number) => noteAt(now, { casting: { by: 'cfo', within: 240 } }).owner?.id
  expect([at(0), at(hour), at(4 * hour - 1), at(4 * hour)]).toEqual(['ir', 'legal', 'legal', 'cfo'])
})

test('who stands in is not told as involved besides', () => {
  const involved = (now: number) => noteAt(now, { consulted: ['legal', 'hr'] }).consulted.map(({ id }) => id)
  expect(involved(0)).toEqual(['legal', 'hr'])
  expect(involved(hour)).toEqual(['hr'])
})

test.each([
  ['other words', { span: { start: 0, end: 2 } }],
  ['another rule', { rule: 'conf.deal' }],
])('a question about %s changes nothing', (_, change) => {
  const { owner, finding, waiting } = noteAt(hour, change)
  expect([owner?.id, finding.action, waiting]).toEqual(['ir', 'hold', undefined])
})

test('a question to an owner whom the policy no longer knows still has its times', () => {
  const { owner, waiting } = noteAt(hour, {}, { owner: 'who-left' })
  expect([owner?.id, waiting?.isOver, waiting?.hasStandIn]).toEqual(['ir', true, false])
})
