import type { Channel, Hours, OwnerCard } from '../owners/card.ts'
import type { OwnerSource } from './schema/owners.ts'

const dayNames = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa']
const minutesOf: Record<string, number> = { min: 1, h: 60, d: 8 * 60 }

/** An owner card from its source: hours per weekday, promises in minutes of opening time (a day is eight hours). */
export function compileOwner(id: string, source: OwnerSource): OwnerCard {
  const { team, person, languages, backup, escalation } = source
  return {
    id,
    team,
    ...(person && { person }),
    channels: source.channels.map(compileChannel),
    languages,
    hours: compileHours(source.hours),
    promise: Object.fromEntries(
      Object.entries(source.promise).map(([action, time]) => [action, compileTime(time as string)]),
    ),
    ...(backup && { backup }),
    ...(escalation && { escalation }),
  }
}

function compileChannel(source: OwnerSource['channels'][number]): Channel {
  if ('mail' in source) return { kind: 'mail', address: source.mail }
  if ('phone' in source) return { kind: 'phone', address: source.phone }
  const label = source.label && { label: source.label }
  return 'chat' in source
    ? { kind: 'chat', address: source.chat, ...label }
    : { kind: 'form', address: source.form, ...label }
}

function compileHours({ zone, open }: OwnerSource['hours']): Hours {
  if (open === 'always') return { zone, always: true, days: [] }
  return { zone, days: open.flatMap(compileRange).sort((a, b) => a.day - b.day || a.from - b.from) }
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

function compileTime(time: string): number {
  const [, count = '', unit = ''] = /^(\d+)(\D+)$/.exec(time) ?? []
  return Number(count) * (minutesOf[unit] ?? 1)
}
