import type { Draft } from '../check/draft.ts'
import { handOff } from '../owners/hand-off/hand-off.ts'
import type { Choice, Note, Question } from './guide.ts'
import { draftHeading, linkHeading, networkNames, questionLines, questionSubject, thanks } from './words.ts'

/**
 * The question to a note's owner, through their first channel unless another is chosen; null when nobody can be asked. The
 * draft, and the address of the post that it answers, are in it only when chosen.
 */
export function questionFor(note: Note, draft: Draft, choice: Partial<Choice> = {}): Question | null {
  const { owner, finding, isHelp } = note
  const { channel = owner?.channels[0], withDraft = false, withLink = false } = choice
  if (!owner || !channel) return null
  const { network, replyTo } = draft
  // What only somebody could help with has no rule that it touches.
  const title = isHelp ? '' : oneLine(finding.title)
  const link = replyTo?.link
  const lines = questionLines({
    greeting: oneLine(owner.person ?? owner.team),
    place: network ? networkNames[network] : 'social media',
    title,
    clause: finding.clause && oneLine(finding.clause.title),
  })
  if (withLink && link) lines.push('', linkHeading, link)
  if (withDraft) lines.push('', draftHeading, draft.text)
  const body = [...lines, '', thanks].join('\n')
  const letter = {
    subject: questionSubject(title),
    body,
    link: withLink ? link : undefined,
    network,
    topic: finding.topic,
  }
  return {
    note: { ...note, owner },
    channels: owner.channels,
    ...{ channel, withDraft, withLink, hasLink: link !== undefined, body },
    ...handOff(channel, letter),
  }
}

/** Control characters and line separators become spaces: no value can start a new line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const oneLine = (text: string) => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim()
