import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Entry, SearchIndex } from './search-index.ts'

const entry = (anchor: string, change: Partial<Entry> = {}): Entry => ({
  ...{ anchor, title: anchor, detail: '', texts: [], signs: [], words: [] },
  ...change,
})
const index = new SearchIndex(
  [
    entry('said', { title: 'Buying a heron' }),
    entry('sign', { signs: ['heron'] }),
    entry('long-sign', { signs: ['the grey heron flies'] }),
    entry('part', { words: ['heron'] }),
    entry('two', { texts: ['swans and ducks'] }),
  ],
  new Map([['bought', 'buy']]),
  'a the',
)
const found = (query: string) => index.search(query).map(({ anchor }) => anchor)

test('what is said goes before what is looked for, and what is enough before a part', () => {
  expect(found('heron')).toEqual(['said', 'sign', 'part', 'long-sign'])
})

test.each([
  ['the HERONS', 'said'],
  ['bought', 'said'],
  ['swan', 'two'],
  ['duc', 'two'],
  ['hreon', 'said'],
  ['ducks swans', 'two'],
])('"%s" finds %s', (query, anchor) => expect(found(query)[0]).toBe(anchor))

test('half of a question is not answered', () => {
  expect(found('heron insurance')).toEqual([])
  expect(found('the a')).toEqual([])
})

test('any question at all is answered or not, and never fails', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (query) => Array.isArray(index.search(query))))
})
