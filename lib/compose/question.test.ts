import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Draft } from '../check/draft.ts'
import type { Channel, OwnerCard } from '../owners/card.ts'
import { ownerCard as owner } from './fake-page.ts'
import type { Note } from './guide.ts'
import { questionFor } from './question.ts'

const noteWith = (change: { title?: string; owner?: OwnerCard | undefined; channel?: Channel } = {}): Note => ({
  key: 'k',
  quote: '214 million',
  owner:
    'owner' in change
      ? change.owner
      : { ...owner, channels: [change.channel ?? { kind: 'mail', address: 'ir@brightwater.example' }] },
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

const draftWith = (text: string): Draft => ({ text, network: 'linkedin', now: 0 })

function readMail(href: string) {
  const [, to = '', query = ''] = /^mailto:([^?]*)\?(.*)$/s.exec(href) ?? []
  const headers = query.split('&').map((pair) => pair.split('=').map(decodeURIComponent))
  return {
    to: decodeURIComponent(to),
    headers: Object.fromEntries(headers) as Record<string, string>,
    names: headers.map(([name]) => name),
  }
}

describe('a question by mail', () => {
  test('is kind and complete, and does not carry the draft', () => {
    const question = questionFor(noteWith(), draftWith('We made 214 million'), false)
    expect(question?.subject).toBe('Question before I post: Not public yet')
    expect(question?.body).toContain('Hello Maya Lind,')
    expect(question?.body).toContain('LinkedIn')
    expect(question?.body).toContain('policy: Numbers')
    expect(question?.body).not.toContain('214')
    expect(question?.withDraft).toBe(false)
  })

  test('carries the draft when the person ticked it', () => {
    expect(questionFor(noteWith(), draftWith('We made\n214 million'), true)?.body).toContain('We made\n214 million')
  })

  test('a long draft is cut, visibly, where a mail link ends', () => {
    const question = questionFor(noteWith(), draftWith('å😀'.repeat(5000)), true)
    expect(question?.href.length).toBeLessThanOrEqual(2000)
    expect(question?.body).toContain('[shortened here')
  })
})

test('other channels open their place without any words', () => {
  const href = (channel: Channel) => questionFor(noteWith({ channel }), draftWith('secret'), true)?.href
  expect(href({ kind: 'phone', address: '+47 22 33 44 55' })).toBe('tel:+4722334455')
  expect(href({ kind: 'chat', address: 'https://chat.example/ir' })).toBe('https://chat.example/ir')
  expect(href({ kind: 'form', address: 'javascript:alert(1)' })).toBe('')
})

test('nobody to ask, nothing to send', () => {
  expect(questionFor(noteWith({ owner: undefined }), draftWith('text'), false)).toBeNull()
  expect(questionFor(noteWith({ owner: { ...owner, channels: [] } }), draftWith('text'), false)).toBeNull()
})

describe('whatever the words are', () => {
  const words = fc.string({ unit: 'binary', maxLength: 300 })
  const nasty = fc.oneof(
    words,
    words.map((text) => `${text}\r\nBcc: all@x.example&cc=b@x.example?body=1`),
  )

  test('a link has one address and two headers, and shows in the preview what it sends', () => {
    fc.assert(
      fc.property(nasty, nasty, nasty, (title, text, address) => {
        const question = questionFor(noteWith({ title, channel: { kind: 'mail', address } }), draftWith(text), true)
        const mail = readMail(question?.href ?? '')
        expect(mail.names).toEqual(['subject', 'body'])
        expect(mail.to + mail.headers.subject).not.toMatch(/[\r\n]/)
        expect(mail.headers.subject).toBe(question?.subject.toWellFormed())
        expect(mail.headers.body?.replaceAll('\r\n', '\n')).toBe(question?.body.toWellFormed().replace(/\r\n?/g, '\n'))
        expect(mail.headers.body?.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      }),
    )
  })

  test('the draft stays here unless it was ticked', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(questionFor(noteWith(), draftWith(text), false)).toEqual(questionFor(noteWith(), draftWith(''), false))
      }),
    )
  })
})
