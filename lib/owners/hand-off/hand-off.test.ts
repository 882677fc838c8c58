import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Channel } from '../card.ts'
import { copyChannel } from './copy.ts'
import { handOff } from './hand-off.ts'
import { jiraChannel } from './jira.ts'
import type { Letter } from './link.ts'
import { mailChannel } from './mail.ts'
import { phoneChannel } from './phone.ts'
import { placeChannel } from './place.ts'
import { salesforceChannel } from './salesforce.ts'
import { servicenowChannel } from './servicenow.ts'
import { slackChannel } from './slack.ts'
import { teamsChannel } from './teams.ts'
import { templateChannel } from './template.ts'
import { readMailto } from './testing/read-mailto.ts'
import { zendeskChannel } from './zendesk.ts'

const channels = {
  mail: mailChannel('ir@acme.example'),
  teams: teamsChannel(['maya@acme.example']),
  group: teamsChannel(['maya@acme.example', 'jo+ir@acme.example']),
  slack: slackChannel('C024BE91L', 'T024BE7LD', '#press'),
  jira: jiraChannel('https://jira.acme.example/tracker/', 10400, 3),
  servicenow: servicenowChannel('https://acme.service-now.com'),
  salesforce: salesforceChannel('https://acme.example/ask-care?from={here}'),
  zendesk: zendeskChannel('https://acme.zendesk.com', 360001),
  url: templateChannel('https://desk.acme.example/new?t={subject}&d={body}&post={link}#{network}/{topic}'),
  chat: placeChannel('chat', 'https://chat.acme.example/ir'),
  phone: phoneChannel('+44 (20) 7946-0101'),
  copy: copyChannel('The press desk'),
} satisfies Record<string, Channel>

const letter: Letter = { subject: 'A question', body: 'Hello,\n\nmay I?', topic: 'press', network: 'x' }
const post = 'https://x.com/a/status/1'

/** The fields as the receiver of the link reads them. */
function received(channel: Channel, href: string): Record<string, string> {
  if (channel.kind === 'mail') return readMailto(href).fields
  const { searchParams } = new URL(href)
  const fields = Object.fromEntries(searchParams)
  const pairs = fields.sysparm_query?.split('^').map((pair) => [pair.split('=', 1)[0], pair.replace(/^[^=]*=/, '')])
  return pairs ? Object.fromEntries(pairs) : fields
}

describe('a letter in a link', () => {
  test.each([
    ['mail', 'mailto:ir@acme.example', { subject: 'A question', body: 'Hello,\r\n\r\nmay I?' }],
    ['teams', 'https://teams.microsoft.com/l/chat/0/0', { users: 'maya@acme.example', message: letter.body }],
    ['group', 'https://teams.microsoft.com/l/chat/0/0', { topicName: 'A question', message: letter.body }],
    ['group', 'https://teams.microsoft.com/l/chat/0/0', { users: 'maya@acme.example,jo+ir@acme.example' }],
    [
      'jira',
      'https://jira.acme.example/tracker/secure/CreateIssueDetails!init.jspa',
      { pid: '10400', issuetype: '3', summary: 'A question', description: letter.body },
    ],
    [
      'servicenow',
      'https://acme.service-now.com/incident.do',
      { short_description: 'A question', description: letter.body },
    ],
    [
      'zendesk',
      'https://acme.zendesk.com/hc/requests/new',
      { ticket_form_id: '360001', tf_subject: 'A question', tf_description: letter.body },
    ],
    ['url', 'https://desk.acme.example/new', { t: 'A question', d: letter.body, post }],
  ] as const)('%s: %s', (kind, place, fields) => {
    const { href, carries, needsCopy } = handOff(channels[kind], { ...letter, link: post })
    expect(href.slice(0, href.indexOf('?'))).toBe(place)
    expect(received(channels[kind], href)).toMatchObject(fields)
    expect(carries.body).toBe(letter.body)
    expect(needsCopy).toBe(false)
  })

  test.each([
    ['slack', 'https://slack.com/app_redirect?channel=C024BE91L&team=T024BE7LD'],
    ['salesforce', 'https://acme.example/ask-care?from=%7Bhere%7D'],
    ['chat', 'https://chat.acme.example/ir'],
    ['copy', ''],
  ] as const)('%s takes none: the words are copied', (kind, href) => {
    expect(handOff(channels[kind], letter)).toEqual({ href, carries: {}, needsCopy: true })
  })

  test('other letters in an address are written as a browser writes them', () => {
    const { href } = handOff(placeChannel('form', 'https://bücher.example/über?q=\u202eå b'), letter)
    expect(href).toBe('https://xn--bcher-kva.example/%C3%BCber?q=%E2%80%AE%C3%A5%20b')
  })

  test('a call needs no words at all', () => {
    expect(handOff(channels.phone, letter)).toEqual({ href: 'tel:+442079460101', carries: {}, needsCopy: false })
  })

  test('all that leaves is told', () => {
    const { carries } = handOff(channels.url, { ...letter, link: post })
    expect(carries).toEqual({ subject: 'A question', body: letter.body, link: post, network: 'x', topic: 'press' })
  })
})

describe('what a link cannot carry', () => {
  const withWords = (words: string): Letter => ({ ...letter, body: words, link: post })

  test.each(['mail', 'teams', 'group', 'jira', 'servicenow', 'zendesk', 'url'] as const)(
    '%s: a body that is too long is copied, and never cut',
    (kind) => {
      const { href, carries, needsCopy } = handOff(channels[kind], withWords('å😀'.repeat(31_500)))
      expect(needsCopy).toBe(true)
      expect(carries).not.toHaveProperty('body')
      expect(carries).not.toHaveProperty('link')
      expect(href.length).toBeLessThan(300)
      expect(received(channels[kind], href)).not.toMatchObject({ body: expect.stringMatching(/./) })
    },
  )

  test('a subject that is too long goes nowhere either', () => {
    const { href, carries } = handOff(channels.mail, { ...letter, subject: 's'.repeat(3000) })
    expect([href, carries]).toEqual(['mailto:ir@acme.example?subject=&body=', {}])
  })

  test.each([
    ['servicenow', 'a^caller_id=b'],
    ['servicenow', ' javascript:gs.getUserID()'],
    ['zendesk', '<img src=x>'],
    ['zendesk', 'R&amp;D'],
  ] as const)('%s would change %j', (kind, words) => {
    const { carries, needsCopy } = handOff(channels[kind], withWords(words))
    expect([carries.subject, carries.body, needsCopy]).toEqual(['A question', undefined, true])
  })
})

describe('whatever the words are', () => {
  const hostile = fc.constantFrom(
    '\r\nBcc: all@x.example',
    '&cc=b@x.example&body=1',
    '?#%+%0d%0a&;=',
    'javascript:alert(1)',
    '^caller_id=javascript:gs.x',
    '\u202egnp.exe\u202c\u2066\u2069\u200f',
    '\u0000\u0007\u001b[2J\u0085\u2028\u2029',
    '\ud83d',
    '{subject}{body}{{x}}$&$1',
    'مرحبا بكم 😀👩‍👩‍👧 שלום',
    '"><script>',
    '../../..//evil.example',
  )
  const words = fc
    .array(fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 40 })), { maxLength: 6 })
    .map((parts) => parts.join(''))
  const kinds = fc.constantFrom(...Object.values(channels))
  const unsafe = /[^\x21-\x7e]|["<>\\^`{|}]/

  test('the link leads to the same place, carries what it says, and nothing else', () => {
    fc.assert(
      fc.property(kinds, words, words, words, (channel, subject, body, link) => {
        const { href, carries } = handOff(channel, { ...letter, subject, body, link })
        const plain = handOff(channel, letter).href
        expect(href).not.toMatch(unsafe)
        expect(href.length).toBeLessThanOrEqual(channel.link?.longest ?? 0)
        if (href)
          expect([new URL(href).origin, new URL(href).pathname]).toEqual([
            new URL(plain).origin,
            new URL(plain).pathname,
          ])
        const fields = href ? received(channel, href) : {}
        expect(Object.keys(fields)).toEqual(Object.keys(plain ? received(channel, plain) : {}))
        const values = Object.values(fields).map((text) => text.replaceAll('\r\n', '\n'))
        for (const field of ['subject', 'body', 'link'] as const) {
          const said = carries[field]?.toWellFormed().replace(/\r\n?/g, '\n')
          if (said) expect(values).toContain(said)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('a mail has one receiver and no header but its own, and its lines end in CRLF', () => {
    fc.assert(
      fc.property(words, words, words, (address, subject, body) => {
        const { href } = handOff(mailChannel(address), { ...letter, subject, body })
        const { to, names, fields } = readMailto(href)
        expect(names).toEqual(['subject', 'body'])
        expect(to).toBe(address.toWellFormed())
        expect(fields.body?.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        // Mail on the web reads the link as an address of the web.
        expect([...new URL(href).searchParams]).toEqual(Object.entries(fields))
      }),
    )
  })
})
