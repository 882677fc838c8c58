import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutProse } from './prose.ts'

const textsOf = (document: string) => cutProse(document).map(({ text }) => text.replace(/\s+/g, ' '))

describe('a document is cut into sentences', () => {
  test.each([
    ['lines of a paragraph belong together', 'One\ntwo. Three\n\nFour', ['One two', 'Three', 'Four']],
    [
      'headings, items and cells stand alone',
      '# One\n- two\n- three\n\n| four | five |',
      ['One', 'two', 'three', 'four', 'five'],
    ],
    [
      'an item is read with the line above the list',
      'Do not:\n\n- one. Two\n- three\n\nFour',
      ['Do not', 'Do not one', 'Two', 'Do not three', 'Four'],
    ],
    ['marks are no words', '> **One** [two](https://a.example) `three`', ['One two three']],
    ['code, comments and front matter are left out', '---\na: b\n---\nOne\n\n```\ntwo\n```\n<!-- three -->', ['One']],
    ['short forms do not end a sentence', 'One, e.g. two and i.e. three', ['One, e.g two and i.e three']],
    ['Windows line ends', 'One\r\ntwo\r\n\r\nThree', ['One two', 'Three']],
  ])('%s', (_, document, sentences) => expect(textsOf(document)).toEqual(sentences))
})

test('whatever the text, every letter of a sentence is where placeOf says', () => {
  const part = fc.constantFrom(
    'one',
    'two.',
    '\n',
    '\n\n',
    '- ',
    '# ',
    '| a | b |',
    '**',
    ':',
    '```\n',
    ' ',
    '> ',
    '😀',
    'é',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(part, fc.string()), { maxLength: 30 }), (parts) => {
      const document = parts.join('')
      const leads = new Set<string>()
      for (const { text, placeOf } of cutProse(document)) {
        expect(placeOf(0)).toBeLessThanOrEqual(document.length)
        // Behind a lead-in only the item's own letters have a place of their own.
        const border = [...leads]
          .filter((lead) => text.startsWith(`${lead} `))
          .reduce((most, lead) => Math.max(most, lead.length + 1), 0)
        for (let at = border; at < text.length; at++) {
          if (/[\p{L}\p{N}]/u.test(text[at] as string)) expect(document[placeOf(at)]).toBe(text[at])
        }
        leads.add(text)
      }
    }),
  )
})
