import type { Departure } from '../../lib/messages.ts'
import { words } from '../words/en.ts'

/** The departures of one calendar day on the reader's clock. */
export interface DepartureDay {
  day: string
  departures: Departure[]
}

/** Newest day first, and within a day the newest first. `zone` is the reader's own unless named. */
export function groupByDay(departures: Departure[], zone?: string): DepartureDay[] {
  const date = new Intl.DateTimeFormat(words.time.locale, { timeZone: zone, dateStyle: 'long' })
  const days: DepartureDay[] = []
  for (const departure of [...departures].sort((a, b) => b.at - a.at)) {
    const day = date.format(departure.at)
    const last = days.at(-1)
    if (last?.day === day) last.departures.push(departure)
    else days.push({ day, departures: [departure] })
  }
  return days
}
