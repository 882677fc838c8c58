import type { Channel } from '../card.ts'
import type { Letter, LetterField, Link } from './link.ts'

/** What opens a channel with a letter. */
export interface HandOff {
  /** The address to open; empty when there is no place to open. */
  href: string
  /** Exactly the words that the address carries, by field; none of them is ever cut. */
  carries: Partial<Record<LetterField, string>>
  /** The body is not in the address: it has to be copied, and pasted by the person. */
  needsCopy: boolean
}

/**
 * How a letter gets to a channel: whole in the link, else its subject in the link and its body by copying, else all by
 * copying. Every character that could mean something in a link, and every control character, is percent-encoded.
 */
export function handOff({ kind, link }: Channel, letter: Letter): HandOff {
  const { subject, topic, network } = letter
  const ways: Partial<Letter>[] = link ? [letter, { subject, topic, network }, {}] : []
  const [way = { href: '', carries: {} }] = ways.flatMap((words) => fill(link as Link, words) ?? [])
  return { ...way, needsCopy: kind !== 'phone' && !way.carries.body }
}

/** The template with these words in it; null when it cannot carry them. What it has no words for stays empty. */
function fill({ template, longest, lineBreak = '\n', refuses }: Link, words: Partial<Letter>) {
  const carries: HandOff['carries'] = {}
  const href = template.replace(/\{(\w+)\}/g, (_, field: LetterField) => {
    const text = words[field]
    if (text) carries[field] = text
    return encode((text ?? '').replace(/\r\n|\r|\n/g, lineBreak))
  })
  const refused = refuses && Object.values(carries).some((text) => new RegExp(refuses, 'i').test(text))
  return refused || href.length > longest ? null : { href, carries }
}

/** Half of an emoji (a lone surrogate) cannot be encoded. */
const encode = (text: string) => encodeURIComponent(text.toWellFormed())
