import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMarkedWords } from './marked-words.ts'

test.each([
  ['nothing marked', { text: 'nothing marked', spans: [] }],
  [
    'a [[b c]] d [[e]]',
    {
      text: 'a b c d e',
      spans: [
        { start: 2, end: 5 },
        { start: 8, end: 9 },
      ],
    },
  ],
  ['[[two\nlines]]', { text: 'two\nlines', spans: [{ start: 0, end: 9 }] }],
  ['[[]]', { text: '', spans: [{ start: 0, end: 0 }] }],
  ['a [[b', { text: 'a [[b', spans: [] }],
])('%j', (written, read) => {
  expect(readMarkedWords(written)).toEqual(read)
})

test('the words between marks are where the spans say, in any text', () => {
  const words = fc.string({ unit: 'binary' }).filter((text) => !/[[\]]/.test(text))
  fc.assert(
    fc.property(fc.array(fc.record({ before: words, marked: words })), (parts) => {
      const { text, spans } = readMarkedWords(parts.map(({ before, marked }) => `${before}[[${marked}]]`).join(''))
      expect(text).toBe(parts.map(({ before, marked }) => before + marked).join(''))
      expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(parts.map(({ marked }) => marked))
    }),
  )
})
