import { expect, test } from 'vitest'
import type { Hours } from '../../../lib/owners/card.ts'
import { awayInWords, hoursInWords, weekdayName } from './hours-in-words.ts'

const days = (list: number[], from = 9, until = 17) => list.map((day) => ({ day, from: from * 60, until: until * 60 }))
const hours = (list: Hours['days'], zone = 'Europe/London'): Hours => ({ zone, days: list })

test.each<[Hours, string]>([
  [hours(days([1, 2, 3, 4, 5])), 'Mon–Fri 09:00–17:00, London time'],
  [hours([...days([1, 2, 3]), ...days([6], 10, 16)]), 'Mon–Wed 09:00–17:00, Sat 10:00–16:00, London time'],
  [hours(days([0, 1, 2, 3, 4, 5, 6])), 'Mon–Sun 09:00–17:00, London time'],
  [hours(days([0, 6])), 'Sat–Sun 09:00–17:00, London time'],
  [hours([...days([1], 9, 12), ...days([1], 13, 17)]), 'Mon 09:00–12:00 and 13:00–17:00, London time'],
  [hours(days([3], 22, 24), 'America/New_York'), 'Wed 22:00–24:00, New York time'],
  [hours([]), 'never open'],
  [{ zone: 'UTC', always: true, days: [] }, 'at any hour'],
])('%o reads %s', (given, said) => expect(hoursInWords(given)).toBe(said))

test('a week begins on Sunday for the files and on Monday for people', () => {
  expect([0, 1, 6].map((day) => weekdayName(day))).toEqual(['Sun', 'Mon', 'Sat'])
})

test('days on which nobody is there are told six weeks ahead', () => {
  const on = (from: string, until = from) => ({ from, until })
  const closed = [on('2027-02-01'), on('2026-12-28', '2027-01-01'), on('2026-12-25'), on('2026-11-01')]
  const away = (now: string) => awayInWords({ ...hours([]), closed }, Date.parse(now))
  expect(away('2026-11-22T10:00:00Z')).toBe('25 Dec, 28 Dec – 1 Jan')
  expect(away('2026-12-30T10:00:00Z')).toBe('28 Dec – 1 Jan, 1 Feb')
  expect(away('2026-06-01T10:00:00Z')).toBe('')
  expect(awayInWords(hours([]), 0)).toBe('')
})
