import { expect, test } from 'vitest'
import { lintSmall } from '../testing/lint-small.ts'
import { findOver } from './calendar.ts'

test('what is over in the calendar is noted, from the day after its last', () => {
  const company = `schema: 1
id: acme
company: Acme
version: '1'
lexicons: { codename: [Heron] }
calendar:
  quietPeriods: [{ id: quarter, kind: earnings, from: 2027-01-01, until: 2027-01-31 }]
  embargoes: [{ id: heron, until: 2027-01-31T09:00Z }]
  incidents:
    - { id: fire, title: The fire, words: [fire], since: 2027-01-01, update: https://acme.example, owner: comms }`
  const lint = (now: string): string[] => lintSmall(findOver, { company }, { now: Date.parse(now) })
  expect(lint('2027-01-31T08:59Z')).toEqual([])
  expect(lint('2027-01-31T09:00Z')).toEqual(['policy.yaml:8 note over "heron" is over since 2027-01-31T09:00Z.'])
  expect(lint('2027-02-01T00:00Z')).toEqual([
    'policy.yaml:7 note over "quarter" is over since 2027-01-31.',
    'policy.yaml:8 note over "heron" is over since 2027-01-31T09:00Z.',
  ])
})
