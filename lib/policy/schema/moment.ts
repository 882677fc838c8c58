import { z } from 'zod'

const written = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}Z)?$/
const day = 86_400_000

/** False for days that no calendar has, such as 30 February. */
const isMoment = (text: string): boolean =>
  written.test(text) && (new Date(text).toJSON()?.startsWith(text.replace('Z', '')) ?? false)

/** A day, or a minute, of universal time: 2027-01-31 or 2027-01-31T09:30Z. */
export const momentSchema = z
  .string()
  .refine(isMoment, 'Write a day as 2027-01-31, or a minute of universal time as 2027-01-31T09:30Z.')

/** A day on a calendar: 2026-12-25. */
export const daySchema = z
  .string()
  .refine((text) => text.length === 10 && isMoment(text), 'Write a day that there is, as 2026-12-25.')

/** Epoch milliseconds at which the day or minute begins. */
export const startOf = (moment: string): number => Date.parse(moment)

/** Epoch milliseconds at which something that lasts until then is over: a day counts to its end, a minute is the end. */
export const endOf = (moment: string): number => Date.parse(moment) + (moment.includes('T') ? 0 : day)
