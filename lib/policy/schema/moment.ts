import { z } from 'zod'

const written = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}Z)?$/
const day = 86_400_000

/** A day, or a minute, of universal time: 2027-01-31 or 2027-01-31T09:30Z. */
export const momentSchema = z
  .string()
  .refine(
    (text) => written.test(text) && new Date(text).toJSON()?.startsWith(text.replace('Z', '')),
    'Write a day as 2027-01-31, or a minute of universal time as 2027-01-31T09:30Z.',
  )

/** Epoch milliseconds at which the day or minute begins. */
export const startOf = (moment: string): number => Date.parse(moment)

/** Epoch milliseconds at which something that lasts until then is over: a day counts to its end, a minute is the end. */
export const endOf = (moment: string): number => Date.parse(moment) + (moment.includes('T') ? 0 : day)
