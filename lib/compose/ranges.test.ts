// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import type { Reading } from '../editors/editor.ts'
import type { Note } from './guide.ts'
import { marksOf } from './ranges.ts'

/** A box that holds nothing but one text node. */
function boxWith(text: string): Reading {
  const node = document.createTextNode(text)
  document.body.replaceChildren(node)
  return { text, toDom: (offset) => ({ node, offset }), toText: () => null }
}

function noteOn(draft: string, quote: string): Note {
  const start = draft.indexOf(quote)
  const span = { start, end: start + quote.length }
  return { quote, finding: { action: 'hold', span } } as unknown as Note
}

const draft = 'Our secret plan, and a number'
const notes = [noteOn(draft, 'secret'), noteOn(draft, 'number')]

test.each([
  ['as it was', draft, ['secret', 'number']],
  ['written on at its end', `${draft}!`, ['secret', 'number']],
  ['written on at its beginning', `Hi! ${draft}`, ['secret', 'number']],
  ['written into between them', draft.replace(',', ' of old,'), ['secret', 'number']],
  ['with one of them changed', draft.replace('secret', 'secrets'), ['secret', 'number']],
  ['with one of them gone', draft.replace('secret ', ''), ['number']],
  ['that is another', 'Good morning', []],
])('words are marked where they stand in a draft %s', (_, now, marked) => {
  const marks = marksOf(notes, boxWith(now), now.length - draft.length)
  expect(marks.map(({ range }) => range.toString())).toEqual(marked)
})

test('a note on no words marks none', () => {
  expect(marksOf([{ ...noteOn(draft, ''), isHelp: true }], boxWith(draft))).toEqual([])
})
