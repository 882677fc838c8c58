import { foldTerm } from './phrase.ts'

/** A link as it is compared: without its scheme and "www.". */
export const foldLink = (link: string): string =>
  link
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')

/**
 * A name as written, cut where a small letter meets a capital, as tags are (LumoHome, #LumoHome), in the plural, and
 * without a version at its end (Pixelforge 3).
 */
export function spellings(term: string): string[] {
  const written = [term, term.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '), term.replace(/(?<=\p{L})\s+\d+$/u, '')]
  const names = written.map(foldTerm)
  return names.flatMap((name) => (/[a-rt-z]$/.test(name) ? [name, `${name}s`] : [name]))
}
