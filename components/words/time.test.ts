import { describe, expect, it } from 'vitest'
import { answeringInWords, clockTime, minutesInWords } from './time.ts'

const at = (iso: string) => Date.parse(iso)
const clock = { now: at('2026-11-18T14:00:00+01:00'), zone: 'Europe/Stockholm' }

describe('clockTime', () => {
  it.each([
    ['2026-11-18T18:00:00+01:00', '18:00'],
    ['2026-11-19T08:00:00+01:00', 'tomorrow 08:00'],
    ['2026-11-23T08:00:00+01:00', 'Mon 08:00'],
    ['2026-11-25T08:00:00+01:00', 'Wed 25 Nov, 08:00'],
    ['2026-11-16T09:05:00+01:00', 'Mon 16 Nov, 09:05'],
  ])('%s reads %s', (instant, said) => expect(clockTime(at(instant), clock)).toBe(said))

  it('shows the clock on the reader’s wall', () => {
    expect(clockTime(at('2026-11-18T18:00:00+01:00'), { ...clock, zone: 'America/New_York' })).toBe('12:00')
  })
})

describe('minutesInWords', () => {
  it.each([
    [1, 'a minute'],
    [20, '20 minutes'],
    [30, 'half an hour'],
    [60, 'an hour'],
    [90, '90 minutes'],
    [240, '4 hours'],
    [480, 'a working day'],
    [960, '2 working days'],
  ])('%i reads %s', (minutes, said) => expect(minutesInWords(minutes)).toBe(said))

  it('knows no working day where the door is always open', () => {
    expect([480, 1440].map((minutes) => minutesInWords(minutes, true))).toEqual(['8 hours', '24 hours'])
  })
})

describe('answeringInWords', () => {
  const closing = at('2026-11-18T18:00:00+01:00')
  const monday = at('2026-11-23T08:00:00+01:00')
  it.each([
    [{ open: true, changes: closing, within: 60, by: clock.now + 3_600_000 }, 'answers within an hour, until 18:00'],
    [{ open: true, changes: closing, within: 300, by: monday }, 'there until 18:00, answers by Mon 08:00'],
    [{ open: true, changes: null, within: 10, by: clock.now + 600_000 }, 'answers within 10 minutes, at any hour'],
    [{ open: true, changes: closing, within: 480, by: closing }, 'answers within a working day, until 18:00'],
    [
      { open: true, always: true, changes: null, within: 1440, by: clock.now + 86_400_000 },
      'answers within 24 hours, at any hour',
    ],
    [{ open: true, changes: closing, within: null, by: null }, 'there until 18:00'],
    [{ open: true, changes: null, within: null, by: null }, 'at any hour'],
    [{ open: false, changes: monday, within: null, by: null }, 'closed now, opens Mon 08:00'],
    [
      { open: false, changes: monday, within: 30, by: monday + 1_800_000 },
      'closed now, opens Mon 08:00, answers by Mon 08:30',
    ],
    [{ open: false, changes: null, within: 60, by: null }, 'closed now'],
  ])('%o', (answering, said) => expect(answeringInWords(answering, clock)).toBe(said))

  it('says nothing when nothing is known', () => expect(answeringInWords(null, clock)).toBe(''))
})
