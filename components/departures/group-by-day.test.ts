import { expect, it } from 'vitest'
import type { Departure } from '../../lib/messages.ts'
import { groupByDay } from './group-by-day.ts'

const departure = (id: string, iso: string): Departure => ({
  id,
  at: Date.parse(iso),
  network: 'x',
  owner: 'Legal',
  channel: 'mail',
  address: 'legal@brightwater.example',
  subject: 'Question',
  body: 'Is it fine?',
})

it('groups by the reader’s calendar day, the newest first', () => {
  const list = [
    departure('old', '2026-11-16T10:00:00Z'),
    departure('late', '2026-11-17T23:30:00Z'),
    departure('noon', '2026-11-18T11:00:00Z'),
  ]
  const days = (zone: string) =>
    groupByDay(list, zone).map(({ day, departures }) => [day, departures.map(({ id }) => id)])
  expect(days('Europe/Stockholm')).toEqual([
    ['18 November 2026', ['noon', 'late']],
    ['16 November 2026', ['old']],
  ])
  expect(days('UTC')[0]).toEqual(['18 November 2026', ['noon']])
})
