import { matchesOf, type Scene } from '../scene.ts'
import type { Word } from '../words.ts'

/** One thing that the topic reader reads; offsets in the original text. */
export interface Token {
  text: string
  /** As it stands there. */
  written: string
  sentence: number
  start: number
  end: number
}

/** The drafts to learn from are written in it; sentences of other languages are not read. */
const language = 'en'

/**
 * A text as the topic reader reads it: words without their endings, numbers by their size, addresses with the words in them, and
 * names by what they are (`<company>`), so that what is learned from one company holds for the next. `names` are indices of the
 * policy's names.
 */
export function readTokens(scene: Scene, names: { name: number; as: string }[]): Token[] {
  const { list } = scene.words
  const isRead = ({ sentence }: Word): boolean => scene.languages[sentence] === language
  const named = new Map<number, { as: string; to: number }>()
  for (const { name, as } of names) {
    for (const { from, to } of matchesOf(scene, name) ?? []) if (!named.has(from)) named.set(from, { as, to })
  }
  const tokens: Token[] = []
  for (let at = 0; at < list.length; ) {
    const word = list[at] as Word
    const name = named.get(at)
    at = Math.max(name?.to ?? 0, at + 1)
    if (!isRead(word)) continue
    const { sentence, start, end } = word
    const written = scene.draft.text.slice(start, end)
    const texts = name ? [name.as] : [textOf(word), ...wordsOfAddress(word)]
    for (const text of texts) tokens.push({ text, written, sentence, start, end })
  }
  return tokens
}

function textOf({ kind, text }: Word): string {
  if (kind === 'link' || kind === 'mail') return `<${kind}>`
  const first = text.charCodeAt(0)
  if (first >= 48 && first <= 57) return sizeOf(text)
  return kind === 'word' ? stem(text) : text
}

const mostOfAddress = 12

/** What an address tells by itself, whoever's it is: `/help` and `/lid` of help.acme.example/lids, `/press` of press@acme.example. */
function wordsOfAddress({ kind, text }: Word): string[] {
  if (kind !== 'link' && kind !== 'mail') return []
  const told = kind === 'mail' ? text.slice(0, text.indexOf('@')) : text.replace(/[^./]+\.[^./]+(?=\/|$)/, '')
  return (told.match(/[a-z]{3,}/g) ?? []).slice(0, mostOfAddress).map((word) => `/${stem(word)}`)
}

function sizeOf(number: string): string {
  if (/[a-z]$/.test(number)) return '<amount>'
  if (/^(?:19|20)\d\d$/.test(number)) return '<year>'
  return `<${Math.min(number.replace(/\D/g, '').length, 6)} digits>`
}

const endings = ['ing', 'edly', 'ed', 'ly', 'es', 's']

/** Takes an English ending off: only that forms of one word mostly fall together, not a dictionary's form. */
export function stem(word: string): string {
  if (word.length < 4) return word
  let cut = word.endsWith("'s") ? word.slice(0, -2) : word
  if (cut.endsWith("n't")) cut = `${cut.slice(0, -3)}nt`
  const ending = endings.find((one) => cut.endsWith(one))
  if (ending && cut.length - ending.length >= 3) cut = cut.slice(0, -ending.length)
  if (cut.at(-1) === cut.at(-2)) cut = cut.slice(0, -1)
  return /[ey]$/.test(cut) ? cut.slice(0, -1) : cut
}
