import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Draft } from '../check/draft.ts'
import type { Channel, OwnerCard } from '../owners/card.ts'
import { jiraChannel } from '../owners/hand-off/jira.ts'
import { mailChannel } from '../owners/hand-off/mail.ts'
import { phoneChannel } from '../owners/hand-off/phone.ts'
import { slackChannel } from '../owners/hand-off/slack.ts'
import { templateChannel } from '../owners/hand-off/template.ts'
import { readMailto } from '../owners/hand-off/testing/read-mailto.ts'
import { ownerCard } from './fake-page.ts'
import type { Note } from './guide.ts'
import { questionFor } from './question.ts'

const mail = mailChannel('ir@brightwater.example')

const noteWith = (change: { title?: string; owner?: OwnerCard | undefined; channels?: Channel[] } = {}): Note => ({
  about: 'conf.results-x',
  key: 'k',
  quote: '214 million',
  firmness: 'advise',
  owner: 'owner' in change ? change.owner : { ...ownerCard, channels: change.channels ?? [mail] },
  consulted: [],
  finding: {
    rule: 'conf.results',
    title: change.title ?? 'Not public yet',
    topic: 'results',
    span: { start: 0, end: 3 },
    action: 'advise',
    confidence: 'high',
    message: { what: '', why: '' },
    clause: { title: 'Numbers', policyVersion: '1' },
    because: [],
  },
})

const link = 'https://x.com/otter/status/20'
const draftWith = (text: string, change: Partial<Draft> = {}): Draft => ({
  text,
  network: 'linkedin',
  now: 0,
  ...change,
})
const answer = draftWith('We made 214 million', { replyTo: { text: 'How much?', link } })

describe('a question by mail', () => {
  test('is kind and complete, and carries neither the draft nor the post', () => {
    const question = questionFor(noteWith(), answer)
    expect(question?.carries.subject).toBe('Question before I post: Not public yet')
    expect(question?.body).toContain('Hello Maya Lind,')
    expect(question?.body).toContain('LinkedIn')
    expect(question?.body).toContain('policy: Numbers')
    expect(question?.body).not.toContain('214')
    expect(question?.href).not.toContain('status')
    expect(question).toMatchObject({ withDraft: false, withLink: false, hasLink: true })
  })

  test('carries what the person ticked', () => {
    const withDraft = questionFor(noteWith(), draftWith('We made\n214 million'), { withDraft: true })
    expect(withDraft?.carries.body).toContain('We made\n214 million')
    expect(withDraft?.hasLink).toBe(false)
    const withLink = questionFor(noteWith(), answer, { withLink: true })
    expect(withLink?.carries.body).toContain(link)
    expect(withLink?.carries.body).not.toContain('214')
  })

  test('a long draft is never cut: all of it is copied instead', () => {
    const text = 'å😀'.repeat(5000)
    const question = questionFor(noteWith(), draftWith(text), { withDraft: true })
    expect(question).toMatchObject({ needsCopy: true, carries: { subject: expect.any(String) } })
    expect(question?.body).toContain(text)
    expect(question?.href.length).toBeLessThan(200)
  })
})

describe('several ways to ask', () => {
  const jira = jiraChannel('https://jira.brightwater.example', 1, 2)
  const note = noteWith({ channels: [mail, jira, phoneChannel('+47 22 33 44 55')] })

  test('the first one is meant, until the person picks another', () => {
    expect(questionFor(note, answer)).toMatchObject({ channel: mail, channels: [mail, jira, { kind: 'phone' }] })
    const question = questionFor(note, answer, { channel: jira })
    expect(new URL(question?.href ?? '').searchParams.get('description')).toBe(question?.body)
  })

  test('a place that takes no words is opened without any', () => {
    const slack = slackChannel('C024BE91L', 'T024BE7LD')
    const question = questionFor(noteWith({ channels: [slack] }), answer, { withDraft: true })
    expect(question).toMatchObject({ href: slack.link?.template, carries: {}, needsCopy: true })
  })

  test('a company’s own page can ask for more', () => {
    const desk = templateChannel('https://desk.acme.example/?s={subject}&post={link}&about={topic}&on={network}')
    const ask = (withLink: boolean) => questionFor(noteWith({ channels: [desk] }), answer, { withLink })
    expect(ask(true)?.carries).toMatchObject({ link, topic: 'results', network: 'linkedin' })
    expect(ask(false)?.carries).not.toHaveProperty('link')
  })
})

test('nobody to ask, nothing to send', () => {
  expect(questionFor(noteWith({ owner: undefined }), answer)).toBeNull()
  expect(questionFor(noteWith({ channels: [] }), answer)).toBeNull()
})

describe('whatever the words are', () => {
  const words = fc.string({ unit: 'binary', maxLength: 300 })
  const nasty = fc.oneof(
    words,
    words.map((text) => `${text}\r\nBcc: all@x.example&cc=b@x.example?body=1`),
  )

  test('a mail has one subject and one body, and shows in the preview what it sends', () => {
    fc.assert(
      fc.property(nasty, nasty, (title, text) => {
        const question = questionFor(noteWith({ title }), draftWith(text), { withDraft: true })
        const { names, fields } = readMailto(question?.href ?? '')
        expect(names).toEqual(['subject', 'body'])
        expect(fields.subject).not.toMatch(/[\r\n]/)
        expect(fields.subject).toBe(question?.carries.subject?.toWellFormed() ?? '')
        const shown = question?.needsCopy ? '' : question?.body.toWellFormed().replace(/\r\n?/g, '\n')
        expect(fields.body?.replaceAll('\r\n', '\n')).toBe(shown)
      }),
    )
  })

  test('the draft stays here unless it was ticked', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(questionFor(noteWith(), draftWith(text))).toEqual(questionFor(noteWith(), draftWith('')))
      }),
    )
  })
})
