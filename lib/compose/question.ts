import type { Draft, Network } from '../check/draft.ts'
import type { Channel } from '../owners/card.ts'
import type { Note, Question } from './guide.ts'
import { draftHeading, draftShortened, networkNames, questionLines, questionSubject, thanks } from './words.ts'

/** Windows hands at most 2048 characters of a link to the mail program (Chromium refuses longer ones). */
const longestHref = 2000

/**
 * The question to a note's owner through their first channel; null when nobody can be asked. The draft is in it only when
 * `withDraft`, cut where the link would become too long, so that the preview shows exactly what leaves.
 */
export function questionFor(note: Note, draft: Draft, withDraft: boolean): Question | null {
  const channel = note.owner?.channels[0]
  if (!note.owner || !channel) return null
  const subject = oneLine(questionSubject(note.finding.title))
  const lines = questionLines({
    greeting: oneLine(note.owner.person ?? note.owner.team),
    place: placeName(draft.network),
    title: oneLine(note.finding.title),
    clause: note.finding.clause && oneLine(note.finding.clause.title),
  })
  const carriesText = channel.kind === 'mail'
  const compose = (extra: string[]) => [...lines, ...extra, '', thanks].join('\n')
  const hrefOf = (body: string) => (carriesText ? mailHref(channel.address, subject, body) : linkHref(channel))
  const written = withDraft ? fitDraft(draft.text, (extra) => hrefOf(compose(extra)).length <= longestHref) : []
  const body = compose(written)
  return { noteKey: note.key, channel, subject, body, withDraft, href: hrefOf(body) }
}

/** Only a mail link carries the words; the others open a place where the person says them. */
function linkHref(channel: Channel): string {
  if (channel.kind === 'phone') return `tel:${channel.address.replace(/[^+\d]/g, '')}`
  return /^https:\/\//i.test(channel.address) ? channel.address : ''
}

/** A mail link with the line breaks that mail wants (CRLF) and no way for a value to become a header. */
function mailHref(address: string, subject: string, body: string): string {
  const to = encodeText(oneLine(address)).replaceAll('%40', '@').replaceAll('%2B', '+')
  return `mailto:${to}?subject=${encodeText(subject)}&body=${encodeText(body.replace(/\r\n|\r|\n/g, '\r\n'))}`
}

/** The longest beginning of the draft that still fits, with a word about the cut. */
function fitDraft(text: string, fits: (lines: string[]) => boolean): string[] {
  const whole = ['', draftHeading, text]
  if (fits(whole)) return whole
  const cut = (length: number) => ['', draftHeading, text.slice(0, length).toWellFormed(), draftShortened]
  let low = 0
  let high = text.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(cut(middle))) low = middle
    else high = middle - 1
  }
  return cut(low)
}

const placeName = (network: Network | undefined) => (network ? networkNames[network] : 'social media')

/** Control characters and line separators become spaces: no value can start a new line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const oneLine = (text: string) => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim()

/** Half of an emoji (a lone surrogate) cannot be encoded. */
const encodeText = (text: string) => encodeURIComponent(text.toWellFormed())
