import type { Hours, OwnerCard, Person } from '../owners/card.ts'
import { compileChannel } from './compile-channel.ts'
import type { OwnerSource, OwnersSource, PersonSource } from './schema/owners.ts'

const dayNames = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa']
const workingDay = 8 * 60
const wholeDay = 24 * 60

/** Named lists of days. */
type Holidays = OwnersSource['holidays']

/** An owner card from its source: hours per weekday, promises in minutes of opening time. */
export function compileOwner(id: string, source: OwnerSource, holidays: Holidays): OwnerCard {
  const { team, person, people, languages, backup, escalation } = source
  return {
    id,
    team,
    ...(person && { person }),
    ...(people && { people: people.map((one) => compilePerson(one, source, holidays)) }),
    channels: source.channels.map(compileChannel),
    languages,
    hours: compileHours(source.hours, daysOf(holidays, source.holidays)),
    promise: Object.fromEntries(
      Object.entries(source.promise).map(([action, time]) => [action, compileTime(time as string, dayOf(source))]),
    ),
    ...(backup && { backup }),
    ...(escalation && { escalation }),
  }
}

/** Who is always open has no working day: a day is then as long as people mean it, for each of them. */
const dayOf = ({ hours, people = [] }: OwnerSource): number =>
  [{ hours }, ...people].every((one) => (one.hours ?? hours).open === 'always') ? wholeDay : workingDay

/** Where a person has nothing of their own, what their owner has is written out: the page need not look it up. */
function compilePerson(source: PersonSource, owner: OwnerSource, holidays: Holidays): Person {
  const { name, channel, away, share } = source
  const closed = [...daysOf(holidays, source.holidays ?? owner.holidays), ...away]
  return {
    person: name,
    channels: [...(channel ? [channel] : []), ...owner.channels].map(compileChannel),
    languages: source.languages ?? owner.languages,
    hours: compileHours(source.hours ?? owner.hours, closed),
    ...(share !== undefined && { share }),
  }
}

const daysOf = (holidays: Holidays, list: string | undefined): Closed =>
  (list === undefined ? [] : (holidays[list] ?? [])).map((day) => ({ from: day, until: day }))

type Closed = NonNullable<Hours['closed']>

/** Who answers at any hour has holidays all the same. */
function compileHours({ zone, open }: OwnerSource['hours'], closed: Closed): Hours {
  if (open === 'always' && closed.length === 0) return { zone, always: true, days: [] }
  const always = open === 'always'
  const ranges = always ? ['Mo-Su 00:00-24:00'] : open
  return {
    zone,
    ...(always && { always }),
    days: ranges.flatMap(compileRange).sort((a, b) => a.day - b.day || a.from - b.from),
    ...(closed.length > 0 && { closed }),
  }
}

/** "Mo-Fr 08:00-18:00"; "Sa-Mo" runs over the end of the week. */
function compileRange(range: string): Hours['days'] {
  const [days = '', times = ''] = range.split(' ')
  const [first = '', last = first] = days.split('-')
  const [from = '', until = ''] = times.split('-')
  const start = dayNames.indexOf(first)
  const count = ((dayNames.indexOf(last) - start + 7) % 7) + 1
  return Array.from({ length: count }, (_, offset) => ({
    day: (start + offset) % 7,
    from: compileClock(from),
    until: compileClock(until),
  }))
}

function compileClock(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

/** Minutes of opening time, of which a day has so many: eight hours unless said. */
export function compileTime(time: string, day = workingDay): number {
  const [, count = '', unit = ''] = /^(\d+)(\D+)$/.exec(time) ?? []
  return Number(count) * ({ h: 60, d: day }[unit] ?? 1)
}
