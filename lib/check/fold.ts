/** A text made comparable, with the way back: `origin[i]` is where folded unit i came from in the original text. */
export interface Folded {
  original: string
  text: string
  /** Length of `text` plus one; the last entry is the original's length. Null when folding moved nothing. */
  origin: Uint32Array | null
}

const invisible =
  /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\p{Variation_Selector}|[\u0300-\u036f]/u
const special = /[`\x7f-\uffff]/
const marks = /[\u0300-\u036f]/g
const latin = /[a-z]/
const words = /[\p{L}\p{N}]+/gu

const punctuation = paired(
  '\u2018\u2019\u02bc\u00b4`\u201c\u201d\u201e\u00ab\u00bb\u2010\u2011\u2012\u2013\u2014\u2122\u00ae\u00a9',
  '\'\'\'\'\'"""""-----   ',
)

// Greek and Cyrillic letters drawn like Latin ones; only read so inside a word that also has Latin letters.
const lookAlikes = paired('авекмнорстухіјѕԁαεικνορτυχ', 'abekmhopctyxijsdaeikvoptux')
const everyLookAlike = new RegExp(`[${Object.keys(lookAlikes).join('')}]`, 'g')

function paired(from: string, to: string): Record<string, string> {
  return Object.fromEntries([...from].map((char, at) => [char, to[at] as string]))
}

/**
 * Folds a text for matching: lower case, compatibility forms, no accents, no invisible characters, plain quotes and
 * dashes, look-alike letters read as Latin. Any string is accepted, lone surrogates included.
 */
export function fold(original: string): Folded {
  if (isPlain(original)) return { original, text: original.toLowerCase(), origin: null }
  const origins: number[] = []
  let text = ''
  for (let at = 0; at < original.length; ) {
    const char = String.fromCodePoint(original.codePointAt(at) as number)
    text += isPlain(char) ? char.toLowerCase() : foldCharacter(char)
    while (origins.length < text.length) origins.push(at)
    at += char.length
  }
  origins.push(original.length)
  return { original, text: readLookAlikes(text), origin: Uint32Array.from(origins) }
}

/** The original offset of a folded one. */
export const originOf = (folded: Folded, at: number): number => (folded.origin ? (folded.origin[at] as number) : at)

const isPlain = (text: string): boolean => !special.test(text)

function foldCharacter(char: string): string {
  if (invisible.test(char)) return ''
  const plain = punctuation[char]
  if (plain !== undefined) return plain
  return char.normalize('NFKD').replace(marks, '').normalize('NFC').toLowerCase().replace('ß', 'ss')
}

const readLookAlikes = (text: string): string =>
  text.search(everyLookAlike) < 0
    ? text
    : text.replace(words, (word) =>
        latin.test(word) ? word.replace(everyLookAlike, (letter) => lookAlikes[letter] as string) : word,
      )
