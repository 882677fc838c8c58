import type { Action, Confidence } from '../../../lib/check/verdict.ts'
import type { Choice, Note, Question } from '../../../lib/compose/guide.ts'
import type { Channel, OwnerCard } from '../../../lib/owners/card.ts'
import { copyChannel } from '../../../lib/owners/hand-off/copy.ts'
import { handOff } from '../../../lib/owners/hand-off/hand-off.ts'
import { mailChannel } from '../../../lib/owners/hand-off/mail.ts'
import { phoneChannel } from '../../../lib/owners/hand-off/phone.ts'
import { slackChannel } from '../../../lib/owners/hand-off/slack.ts'
import { zendeskChannel } from '../../../lib/owners/hand-off/zendesk.ts'
import type { SampleTexts } from './texts.ts'

/** Wednesday, 18 November 2026, 14:00 in Stockholm. */
export const galleryNow = Date.parse('2026-11-18T14:00:00+01:00')

/** One channel of each kind. */
export const sampleChannels: [Channel, ...Channel[]] = [
  mailChannel('investors@brightwater.example'),
  slackChannel('C024BE91L', 'T024BE7LD', '#investors'),
  zendeskChannel('https://brightwater.zendesk.example'),
  phoneChannel('+44 20 7946 0122'),
  copyChannel('The front desk, second floor'),
]

const weekdays = [1, 2, 3, 4, 5].map((day) => ({ day, from: 8 * 60, until: 18 * 60 }))

export function sampleOwner(texts: SampleTexts): OwnerCard {
  return {
    id: 'investor-relations',
    team: texts.team,
    person: texts.person,
    channels: sampleChannels,
    languages: ['en'],
    hours: { zone: 'Europe/Stockholm', days: weekdays },
    promise: { note: 240, advise: 60, confirm: 60, hold: 30 },
  }
}

/** An owner in Sydney, where the office has closed by now. */
const sleepingOwner = (texts: SampleTexts): OwnerCard => ({
  ...sampleOwner(texts),
  hours: { zone: 'Australia/Sydney', days: weekdays },
})

export interface NoteChoices {
  action?: Action
  fixable?: boolean
  owned?: boolean
  asleep?: boolean
  confidence?: Confidence
  /** What the fix puts in place of the marked words; empty takes them out. */
  replacement?: string
}

export function firstNote(texts: SampleTexts, choices: NoteChoices = {}): Note {
  const {
    action = 'advise',
    fixable = true,
    owned = true,
    asleep = false,
    replacement = '',
    confidence = 'medium',
  } = choices
  const [before, quote] = texts.draft
  const span = { start: before.length, end: before.length + quote.length }
  const owner = asleep ? sleepingOwner(texts) : sampleOwner(texts)
  return {
    key: 'first',
    about: 'conf.results-214-million',
    quote,
    firmness: action,
    owner: owned ? owner : undefined,
    consulted: owned ? [{ ...owner, id: 'legal', team: texts.otherTeam }] : [],
    finding: {
      rule: 'conf.results',
      title: texts.title,
      topic: 'results',
      span,
      action,
      confidence,
      message: { what: texts.what, why: texts.why, instead: texts.instead },
      fix: fixable ? { kind: 'replace', span, text: replacement, label: texts.fix } : undefined,
      clause: { title: texts.clause, url: 'https://brightwater.example/policy#results', policyVersion: '2026.3' },
      because: [
        { name: 'money-amount', spans: [span] },
        { name: 'quarter', spans: [{ start: 7, end: 14 }] },
      ],
      owner: owned ? owner.id : undefined,
    },
  }
}

export function secondNote(texts: SampleTexts): Note {
  const note = firstNote(texts, { action: 'note', fixable: false, owned: false })
  const finding = { ...note.finding, rule: 'clients.naming', title: texts.secondTitle, clause: undefined }
  return { ...note, key: 'second', quote: texts.secondQuote, finding }
}

export function sampleQuestion(texts: SampleTexts, choice: Partial<Choice> = {}): Question {
  const [mail] = sampleChannels
  const { channel = mail, withDraft = false, withLink = false } = choice
  const body = [
    `Hello ${texts.person},`,
    '',
    'I am about to write something on LinkedIn from my own account and would like to check it with you first.',
    `It touches "${texts.title}" (policy: ${texts.clause}).`,
    ...(withLink ? ['', 'It answers this post:', 'https://x.com/otter/status/20'] : []),
    ...(withDraft ? ['', 'This is my draft:', texts.draft.join('')] : []),
    '',
    'Is it fine to post, or what should I change?',
    '',
    'Thank you!',
  ].join('\n')
  const letter = { subject: `Question before I post: ${texts.title}`, body, topic: 'results' } as const
  const asked = { channel, channels: sampleChannels, withDraft, withLink, hasLink: true, body }
  return { note: { ...firstNote(texts), owner: sampleOwner(texts) }, ...asked, ...handOff(channel, letter) }
}
