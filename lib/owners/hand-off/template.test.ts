import fc from 'fast-check'
import { expect, test } from 'vitest'
import { handOff } from './hand-off.ts'
import { findTemplateFault, opensSafely, templateChannel } from './template.ts'

test.each([
  'https://desk.acme.example/new?title={subject}&text={body}',
  'https://acme.example/#/new?post={link}&on={network}&about={topic}',
  'https://acme.example/plain',
])('is good: %s', (template) => {
  expect(findTemplateFault(template)).toBeUndefined()
  expect(opensSafely(template)).toBe(true)
})

test.each([
  ['http://acme.example/?t={body}', 'This is no https address.'],
  ['javascript:alert("{body}")', 'This is no https address.'],
  ['data:text/html,{body}', 'This is no https address.'],
  ['//acme.example/?t={body}', 'This is no https address.'],
  ['https:acme.example/?t={body}', 'This is no https address.'],
  ['https://user@acme.example/?t={body}', 'This is no https address.'],
  ['https://acme.example\\@evil.example/?t={body}', 'This is no https address.'],
  ['https://{body}/new', 'This is no https address.'],
  [
    'https://{topic}.acme.example/new?t={body}',
    '{topic} stands before the query, where words could lead somewhere else.',
  ],
  ['https://acme.example/{subject}', '{subject} stands before the query, where words could lead somewhere else.'],
  ['https://acme.example/?t={draft}', 'There is no field {draft}.'],
  ['https://acme.example/?t={}', 'There is no field {}.'],
  ['https://acme.example/?t={body', 'A brace has no other half.'],
  ['https://acme.example/?t=\u202e{body}', expect.stringContaining('character 25')],
  ['https://acme.example/?t=a b{body}', expect.stringContaining('may stand in a template')],
  ['https://acme\n.example/?t={body}', expect.stringContaining('may stand in a template')],
])('is refused: %s', (template, message) => {
  expect(findTemplateFault(template)).toMatchObject({ message, hint: expect.stringMatching(/\w/) })
  expect(opensSafely(template)).toBe(false)
})

test.each(['mailto:a@b.example?subject={subject}&body={body}', 'tel:+441', 'tel:112'])('opens safely: %s', (link) =>
  expect(opensSafely(link)).toBe(true),
)

test.each(['mailto:{body}?subject={subject}&body={body}', 'mailto:a@b.example?cc={body}', 'sms:1', 'tel:1;x={body}'])(
  'opens nothing: %s',
  (link) => expect(opensSafely(link)).toBe(false),
)

test('whatever a template without fault is filled with, it leads to the same page', () => {
  const piece = fc.constantFrom(
    ...[
      'https://',
      'a.example',
      '/',
      '//',
      '?',
      '#',
      '&t=',
      '{subject}',
      '{body}',
      '{link}',
      '@',
      ':',
      '\\',
      '..',
      '%',
      ';',
    ],
    ...['{topic}', '{', '}', 'javascript:', 'x', ' ', '\t', '\n', '\u202e', '[', '::1', ']'],
  )
  const pieces = fc.array(piece, { maxLength: 5 }).map((parts) => parts.join(''))
  const template = fc.tuple(pieces, pieces).map(([path, query]) => `https://a.example/${path}?${query}{body}`)
  const words = fc.string({ unit: 'binary', maxLength: 20 })
  const pageOf = (href: string) => href && new URL(href).href.replace(/[?#].*/s, '')
  fc.assert(
    fc.property(template, words, words, (written, subject, body) => {
      fc.pre(!findTemplateFault(written))
      const open = (change: object) =>
        pageOf(handOff(templateChannel(written), { subject: 's', body: 'b', topic: 'press', ...change }).href)
      expect(open({ subject, body, link: body })).toBe(open({}))
    }),
  )
})
