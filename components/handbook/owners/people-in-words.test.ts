import { expect, test } from 'vitest'
import type { Hours, OwnerCard, Person } from '../../../lib/owners/card.ts'
import { languagesInWords, peopleInWords } from './people-in-words.ts'

const holiday = { from: '2026-12-25', until: '2026-12-25' }
const hours: Hours = { zone: 'Europe/London', days: [{ day: 1, from: 480, until: 960 }], closed: [holiday] }
const team = { channels: [{ kind: 'mail' as const, address: 'care@acme.example' }], languages: ['en', 'de'], hours }
const owner = (people?: Person[]): OwnerCard => ({ id: 'care', team: 'Care', promise: {}, ...team, people })
const now = Date.parse('2026-11-22T10:00Z')

test('whoever is there as their team is needs no words', () => {
  expect(peopleInWords(owner(), now)).toEqual([])
  expect(peopleInWords(owner([{ ...team, person: 'Sam' }]), now)).toEqual([])
})

test('what is one’s own is told: languages, hours, a way to reach them, absences', () => {
  const own = [{ kind: 'mail' as const, address: 'greta@acme.example' }, ...team.channels]
  const week = { ...hours, days: [{ day: 2, from: 540, until: 720 }] }
  const away = { ...hours, closed: [holiday, { from: '2026-12-21', until: '2027-01-03' }] }
  const people: Person[] = [
    { ...team, person: 'Greta', languages: ['de'], hours: week, channels: own },
    { ...team, person: 'Maya', hours: away },
  ]
  expect(peopleInWords(owner(people), now)).toEqual([
    'Greta: German. Tue 09:00–12:00, London time. greta@acme.example',
    'Maya: Away: 21 Dec – 3 Jan',
  ])
  expect(peopleInWords(owner(people), Date.parse('2027-02-01'))).toHaveLength(1)
})

test('languages are called as people call them', () => {
  expect(languagesInWords(['en', 'de', 'fil'])).toBe('English, German, Filipino')
})
