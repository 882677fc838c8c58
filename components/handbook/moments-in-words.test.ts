import { expect, test } from 'vitest'
import { endOf, startOf } from '../../lib/policy/schema/moment.ts'
import { beginInWords, endInWords } from './moments-in-words.ts'

const zones = ['UTC', 'Europe/Stockholm', 'America/Los_Angeles', 'Pacific/Kiritimati']

test.each(zones)('a day is the one that the policy names, also in %s', (zone) => {
  expect(beginInWords(startOf('2026-11-05'), zone)).toBe('5 November 2026')
  expect(endInWords(endOf('2026-11-05'), zone)).toBe('5 November 2026')
})

test('a minute is told on the reader’s clock', () => {
  expect(beginInWords(startOf('2026-11-05T23:30Z'), 'Europe/Stockholm')).toBe('6 November 2026 at 00:30')
  expect(endInWords(endOf('2026-11-05T07:00Z'), 'UTC')).toBe('5 November 2026 at 07:00')
})
