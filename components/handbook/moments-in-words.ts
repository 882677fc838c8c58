import { words } from '../words/en.ts'

/** When something begins (epoch ms): "5 November 2026"; not at the begin of a day, with the time on the reader's clock (or in `zone`). */
export const beginInWords = (at: number, zone?: string): string =>
  isMidnight(at) ? dayInWords(at) : timeInWords(at, zone)

/** When something that ends at `at` (epoch ms) is still so for the last time: a day where it ends with one. */
export const endInWords = (at: number, zone?: string): string =>
  isMidnight(at) ? dayInWords(at - 1) : timeInWords(at, zone)

/** Policies count days by universal time: what ends at midnight lasts to the end of the day before, wherever it is read. */
const isMidnight = (at: number): boolean => at % 86_400_000 === 0

const dayInWords = (at: number): string =>
  new Intl.DateTimeFormat(words.time.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(at)

const timeInWords = (at: number, timeZone: string | undefined): string =>
  new Intl.DateTimeFormat(words.time.locale, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(at)
