import type { Hours } from '../../../lib/owners/card.ts'
import { words } from '../../words/en.ts'
import { handbookWords } from '../../words/en-handbook.ts'

/** From Monday on, as people read a week. 0 is Sunday. */
export const weekdays = [1, 2, 3, 4, 5, 6, 0]

/** "Mon", "Tue": how a weekday (0 is Sunday) is called, in short. */
export const weekdayName = (day: number, form: 'short' | 'narrow' = 'short'): string =>
  // 4 January 1970 was a Sunday.
  new Intl.DateTimeFormat(words.time.locale, { weekday: form, timeZone: 'UTC' }).format((day + 3) * 86_400_000)

/** "Mon–Fri 08:00–19:00, Sat 10:00–16:00, London time". */
export function hoursInWords({ always, days, zone }: Hours): string {
  if (always) return words.owner.always
  const byDay = weekdays.map((day) => ({
    day,
    times: days
      .filter((span) => span.day === day)
      .map(({ from, until }) => `${clock(from)}–${clock(until)}`)
      .join(` ${handbookWords.owners.and} `),
  }))
  const runs: { first: number; last: number; times: string }[] = []
  for (const { day, times } of byDay) {
    const run = runs.at(-1)
    if (run?.times === times) run.last = day
    else runs.push({ first: day, last: day, times })
  }
  const said = runs
    .filter(({ times }) => times !== '')
    .map(({ first, last, times }) => `${daysInWords(first, last)} ${times}`)
  return said.length === 0 ? handbookWords.owners.never : [...said, placeOf(zone)].join(', ')
}

const dayLong = 86_400_000
const daysAhead = 42

/** "25 Dec, 28 Dec – 1 Jan": when nobody is there in the six weeks from `now` (epoch ms) on; empty when somebody always is. */
export function awayInWords({ closed = [] }: Hours, now: number): string {
  const dateOf = (at: number): string => new Date(at).toISOString().slice(0, 10)
  const say = (date: string): string =>
    new Intl.DateTimeFormat(words.time.locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
      Date.parse(date),
    )
  return closed
    .filter(({ from, until }) => until >= dateOf(now) && from <= dateOf(now + daysAhead * dayLong))
    .toSorted((a, b) => a.from.localeCompare(b.from))
    .map(({ from, until }) => (from === until ? say(from) : `${say(from)} – ${say(until)}`))
    .join(', ')
}

const daysInWords = (first: number, last: number): string =>
  first === last ? weekdayName(first) : `${weekdayName(first)}–${weekdayName(last)}`

const clock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')

const placeOf = (zone: string): string =>
  handbookWords.owners.zone((zone.split('/').at(-1) as string).replaceAll('_', ' '))
