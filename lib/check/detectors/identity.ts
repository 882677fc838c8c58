import type { Match } from '../term-index.ts'
import type { Words } from '../words.ts'
import { scan } from './detector.ts'

const cardNumber = /\b\d(?:[ -]?\d){12,18}\b/g
const iban = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/g
const phone = /(?<![\w.,$€£-])(?:\+\d{1,3}[ .-]?)?(?:\(\d{2,5}\)[ .-]?)?\d{2,5}(?:[ .-]\d{2,5}){1,4}(?![\w%])/g
const socialSecurity = /\b(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}\b/g
const reference =
  /\b(?:order|complaint|booking|reservation|ticket|case|account|invoice|customer|policy|tracking|reference|ref|bestellung|commande|pedido)(?:\s{0,3}(?:no|nr|num|number|id))?\.?\s{0,3}[:#]?\s{0,3}#?([A-Z]{0,4}-?\d[\dA-Z-]{3,60})\b/gi
const titled =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Herr|Frau|Monsieur|Madame|Señora?|Sra?)\.?\s+\p{Lu}[\p{L}'-]{1,60}(?:\s+\p{Lu}[\p{L}'-]{1,60})?/gu
const street =
  /(?:\b\d{1,5}[a-z]?\s+(?:\p{Lu}[\p{L}'-]{1,60}\s{1,3}){1,3}(?:St|Street|Rd|Road|Ave|Avenue|Lane|Ln|Drive|Dr|Blvd|Court|Ct|Close|Way|Place|Pl)\b)|(?:\b\p{Lu}[\p{L}-]{0,60}(?:straße|strasse|str\.|weg|platz)\s{0,3}\d{1,4}[a-z]?\b)|(?:\b(?:\p{Lu}[\p{L}'-]{1,60}\s{1,3}){1,2}(?:Street|Road|Avenue|Lane|Drive)\s+\d{1,4}[a-z]?\b)/gu

/** Payment card numbers: 13 to 19 digits that pass the Luhn check (ISO/IEC 7812-1). */
export const findCards = (words: Words): Match[] => scan(words, cardNumber, (found) => passesLuhn(digitsOf(found[0])))

/** Bank accounts: IBANs whose check digits are right (ISO 13616, modulo 97). */
export const findIbans = (words: Words): Match[] => scan(words, iban, (found) => passesModulo97(found[0]))

/** Telephone numbers as people write them: at least seven digits, in groups. */
export const findPhones = (words: Words): Match[] =>
  scan(words, phone, (found) => {
    const { length } = digitsOf(found[0])
    return length >= 7 && length <= 15 && !/^\d{4}[-.]\d{2}[-.]\d{2}$|^(?:19|20)\d\d[ -](?:19|20)\d\d$/.test(found[0])
  })

/** US social security numbers (ranges never issued are left out). */
export const findNationalIds = (words: Words): Match[] => scan(words, socialSecurity)

/** Order, booking, case and account numbers, by the word before them. */
export const findReferences = (words: Words): Match[] => scan(words, reference)

/** People named with a title: Mrs Okoro. */
export const findTitledNames = (words: Words): Match[] => scan(words, titled)

/** Street addresses with a house number. */
export const findAddresses = (words: Words): Match[] => scan(words, street)

const digitsOf = (text: string): string => text.replace(/\D/g, '')

function passesLuhn(digits: string): boolean {
  if (/^(\d)\1+$/.test(digits)) return false
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

function passesModulo97(text: string): boolean {
  const compact = text.replace(/ /g, '')
  if (compact.length < 15 || compact.length > 34) return false
  const moved = compact.slice(4) + compact.slice(0, 4)
  let remainder = 0
  for (const char of moved) {
    for (const digit of Number.parseInt(char, 36).toString()) remainder = (remainder * 10 + Number(digit)) % 97
  }
  return remainder === 1
}
