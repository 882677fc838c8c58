import { describe, expect, test } from 'vitest'
import type { Finding } from '../../lib/check/verdict.ts'
import type { Note } from '../../lib/compose/guide.ts'
import type { OwnerCard } from '../../lib/owners/card.ts'
import { sampleNote } from '../compose/sample-note.ts'
import { standingInWords } from './standing.ts'

const at = (iso: string) => Date.parse(iso)
const sam: OwnerCard = {
  ...{ id: 'care', team: 'Customer Care', person: 'Sam Okafor', channels: [], languages: [] },
  ...{ hours: { zone: 'UTC', days: [] }, promise: {} },
}
const maya = { ...sam, person: 'Maya Lind', opens: at('2026-11-23T08:00Z') }

function said(note: Partial<Note>, finding: Partial<Finding> = {}): string[] {
  const clock = { now: at('2026-11-18T14:30Z'), zone: 'UTC' }
  const lines = standingInWords({ ...sampleNote(finding), owner: sam, ...note }, clock)
  return lines.map((line) => line.replace(/[\u2068\u2069]/g, ''))
}

const asked = {
  ...{ at: at('2026-11-18T14:05Z'), half: null, by: at('2026-11-18T15:05Z') },
  ...{ isOver: false, hasStandIn: false, escalation: 'the CFO' },
}

test('nothing where the owner simply answers', () => expect(said({ why: 'owner' })).toEqual([]))

describe('an owner whose matter it is for now', () => {
  test.each([
    ['incident', 'Theirs because of the incident.'],
    ['quiet-period', 'Theirs because of the quiet period.'],
    ['conversation', 'You asked them before.'],
  ] as const)('is told with why: %s', (why, line) => expect(said({ why })).toEqual([line]))

  test('is not explained once they are asked', () => {
    expect(said({ why: 'conversation', waiting: asked })).toEqual(['Asked at 14:05, answer due by 15:05.'])
  })
})

describe('a stand-in', () => {
  test('is named with who is away, and until when', () => {
    expect(said({ insteadOf: maya })).toEqual(['Maya Lind is away until Mon 08:00. Sam Okafor stands in.'])
  })

  test('has no date where none is in sight', () => {
    const long = { ...maya, opens: Number.POSITIVE_INFINITY }
    expect(said({ insteadOf: long })).toEqual(['Maya Lind is away. Sam Okafor stands in.'])
  })

  test('is called by the team where there is no person', () => {
    const team = { ...sam, person: undefined }
    expect(
      said({ insteadOf: { ...team, opens: Number.POSITIVE_INFINITY }, owner: { ...team, team: 'Legal' } }),
    ).toEqual(['Customer Care is away. Legal stands in.'])
  })
})

describe('a question that was asked', () => {
  test('is told with its time and when the answer is due', () => {
    expect(said({ waiting: asked })).toEqual(['Asked at 14:05, answer due by 15:05.'])
    expect(said({ waiting: { ...asked, by: null } })).toEqual(['Asked at 14:05.'])
  })

  test('has a stand-in after half of the time', () => {
    expect(said({ waiting: { ...asked, hasStandIn: true } })).toEqual([
      'Asked at 14:05, answer due by 15:05.',
      'No answer yet? Sam Okafor stands in.',
    ])
  })

  const over = { ...asked, isOver: true }

  test('was waited for long enough: the safe version can go out', () => {
    expect(said({ waiting: over }).slice(1)).toEqual([
      'You have waited long enough. You can post this way now: Take the figure out',
      'You can also ask: the CFO.',
    ])
    const message = { what: '', why: '', instead: 'Say that you are proud.' }
    expect(said({ waiting: { ...over, escalation: '' } }, { fix: undefined, message }).slice(1)).toEqual([
      'You have waited long enough. You can post this way now: Say that you are proud.',
    ])
  })

  test('can always go out without the marked words, and names no words where none are marked', () => {
    const bare = { fix: undefined, message: { what: '', why: '' } }
    expect(said({ waiting: over }, bare)[1]).toBe(
      'You have waited long enough. You can post this way now: without the marked words.',
    )
    expect(said({ waiting: over, quote: '' }, bare)[1]).toBe('You have waited long enough.')
  })

  test('goes on waiting where that must not lapse', () => {
    expect(said({ waiting: over }, { lapses: false }).slice(1)).toEqual([
      'This one must wait for an answer.',
      'You can also ask: the CFO.',
    ])
  })
})
