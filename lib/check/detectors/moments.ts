import type { Match } from '../term-index.ts'
import type { Words } from '../words.ts'
import { scan } from './detector.ts'

const date =
  /\b(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?\s+\d{1,2}(?:st|nd|rd|th)?\b|\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*|(?:by|on|next|this|until|before)\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|next\s+(?:week|month|quarter|year))\b/giu
const clock = /\b(?:[01]?\d|2[0-3])[:.][0-5]\d\b|\b(?:1[0-2]|[1-9])\s?(?:am|pm)\b/gi

/** Days: dates in figures or words, weekdays with a preposition, tomorrow, next week. */
export const findDates = (words: Words): Match[] => scan(words, date)

/** Times of day. */
export const findTimes = (words: Words): Match[] => scan(words, clock)
