/** What a link counts on X, however long it is. */
const link = 23

/** What X counts once: Latin and its neighbours, and some punctuation. Everything else counts twice. */
const light = /[\0-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]/u

/** An address with its scheme, or a host and what follows it. */
const address =
  /https?:\/\/[!-~]*[a-z0-9/=&#_+-]|(?<![\p{L}\p{N}@#$._-])(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}(?!\p{L})(?:\/(?:[!-~]*[a-z0-9/=&#_+-])?)?/giu

/**
 * How long X takes a post to be, of the 280 it takes: by the weights of its published configuration (twitter-text, version 3).
 * Where X may read a host as a link or as words, the longer way counts.
 */
export function lengthOnX(text: string): number {
  const whole = text.normalize('NFC')
  const links = whole.match(address) ?? []
  const counted = links.map((found) => (/^https?:/i.test(found) ? link : Math.max(link, weigh(found))))
  return weigh(whole.replace(address, '')) + counted.reduce((sum, one) => sum + one, 0)
}

/** A picture sign counts twice as a whole, with all that it is joined from. */
const weigh = (text: string): number =>
  [...new Intl.Segmenter('en').segment(text)].reduce(
    (sum, { segment }) => sum + (/\p{RGI_Emoji}/v.test(segment) ? 2 : weighLetters(segment)),
    0,
  )

const weighLetters = (segment: string): number =>
  [...segment].reduce((sum, letter) => sum + (light.test(letter) ? 1 : 2), 0)
