import type { Answering } from '../../lib/owners/answering.ts'
import { wallTime } from '../../lib/owners/wall-clock.ts'
import { words } from './en.ts'

/** The reader's clock; tests and the gallery name a time zone, people get their own. */
export interface Clock {
  now: number
  zone?: string
}

/** "18:00" today, "tomorrow 08:00", "Mon 08:00" within six days, "Mon 30 Nov, 08:00" later. */
export function clockTime(at: number, { now, zone }: Clock): string {
  const wall = (instant: number): number => wallTime(zone, instant) ?? instant
  const day = (instant: number): number => Math.floor(wall(instant) / 86_400_000)
  const show = (parts: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(words.time.locale, { timeZone: zone, weekday: 'short', ...parts }).format(at)
  const time = new Date(wall(at)).toJSON().slice(11, 16)
  const daysAhead = day(at) - day(now)
  if (daysAhead === 0) return time
  if (daysAhead === 1) return `${words.time.tomorrow} ${time}`
  if (daysAhead > 1 && daysAhead < 7) return `${show({})} ${time}`
  return `${show({ day: 'numeric', month: 'short' })}, ${time}`
}

/** "an hour", "half an hour", "20 minutes" of opening time; eight hours are "a working day", but not round the clock (`always`). */
export function minutesInWords(minutes: number, always?: boolean): string {
  const { time } = words
  if (minutes === 30) return time.halfHour
  if (!always && minutes % 480 === 0) return time.days(minutes / 480)
  return minutes % 60 === 0 ? time.hours(minutes / 60) : time.minutes(minutes)
}

/** "answers within an hour, until 18:00"; "closed now, opens Mon 08:00". Empty when nothing is known. */
export function answeringInWords(answering: Answering | null, clock: Clock): string {
  if (!answering) return ''
  const { owner } = words
  const { always, open, changes, within, by } = answering
  const isSoon = open && within !== null && (by === null || changes === null || by <= changes)
  const untilThen = isSoon ? owner.until : owner.openUntil
  const change = open ? untilThen : owner.opens
  return [
    open ? isSoon && owner.answers(minutesInWords(within, always)) : owner.closed,
    changes === null ? open && owner.always : change(clockTime(changes, clock)),
    !isSoon && by !== null && owner.answersBy(clockTime(by, clock)),
  ]
    .filter(Boolean)
    .join(', ')
}
