import type { Match } from '../term-index.ts'
import type { Words } from '../words.ts'
import { scan } from './detector.ts'

const scale =
  '(?:\\s?(?:k|m|mm|mn|mio|b|bn|tn|thousand|million|billion|trillion|mrd|millionen|milliarden|millions?|milliards?|millones|milhões)\\b)?'
const figure = `\\d+(?:[.,]\\d+){0,8}${scale}`
const money = new RegExp(
  `(?:(?:US|A|C|NZ)?[$€£¥]\\s?${figure}|\\b(?:USD|EUR|GBP|CHF|JPY)\\s?${figure}|\\b${figure}\\s?(?:dollars?|euros?|pounds?|francs?|USD|EUR|GBP|CHF|€|£)(?![\\p{L}]))`,
  'giu',
)
const percent =
  /(?<![\w.])[+-]?\d+(?:[.,]\d+)?\s?(?:%|percent\b|per cent\b|prozent\b|pour cent\b|por ciento\b|por cento\b|percentage points?\b|bps\b)/giu
const quantity = new RegExp(`(?<![\\w.,$€£#@/-])\\d+(?:[.,]\\d+)*${scale}(?:\\+)?(?![\\w%/-]|[.,:]\\d)`, 'giu')
const scaled =
  /(?:k|m|mm|mn|mio|b|bn|tn|thousand|million|billion|trillion|mrd|millionen|milliarden|millions?|milliards?|millones|milhões)$/i
const year = /^(?:19|20)\d\d$/

/** Sums of money with their sign, code or word. */
export const findMoney = (words: Words): Match[] => (hasDigit(words) ? scan(words, money) : [])

/** Shares: 41 %, 3 per cent, 50 bps. */
export const findPercents = (words: Words): Match[] => (hasDigit(words) ? scan(words, percent) : [])

/** Counts: 2m, 40k, 214 million, 3,000; years are none. */
export const findQuantities = (words: Words): Match[] =>
  hasDigit(words) ? scan(words, quantity, (found) => !year.test(found[0])) : []

/** Counts large enough to be a business figure: with a scale word, or 1,000 and more. */
export const findLargeQuantities = (words: Words): Match[] =>
  hasDigit(words)
    ? scan(words, quantity, (found) => {
        if (year.test(found[0])) return false
        return scaled.test(found[0]) || Number(found[0].replace(/[^\d]/g, '')) >= 1000
      })
    : []

const hasDigit = (words: Words): boolean => words.list.some((word) => word.kind === 'number' || /\d/.test(word.text))
