// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { type Mark, Marks } from './marks.ts'
import { stubHighlights } from './stub-highlights.ts'

let registry: Map<string, Set<Range>>
beforeEach(() => {
  registry = stubHighlights()
  document.adoptedStyleSheets = []
})

const range = () => document.createRange()

test('names and sheet are on the page only while something is marked', () => {
  const marks = new Marks()
  const [one, other] = [{}, {}]
  marks.paint(one, document, [{ action: 'advise', range: range() }])
  marks.paint(other, document, [{ action: 'advise', range: range() }])
  expect([...registry.values()].map((set) => set.size)).toEqual([2])
  expect(document.adoptedStyleSheets).toHaveLength(1)
  marks.paint(one, document, [])
  expect(document.adoptedStyleSheets).toHaveLength(1)
  marks.clear(other)
  expect(registry.size).toBe(0)
  expect(document.adoptedStyleSheets).toHaveLength(0)
})

test('each action has a name and a line of its own, and no page has the names of another', () => {
  const paint = (marks: Marks) =>
    marks.paint(
      {},
      document,
      (['note', 'advise', 'confirm', 'hold'] as const).map((action) => ({ action, range: range() })),
    )
  paint(new Marks())
  paint(new Marks())
  expect(new Set(registry.keys()).size).toBe(8)
})

test('marks that stand where they stood are not drawn anew, moved or renamed ones are', () => {
  const text = document.createTextNode('Our secret plan')
  const mark = (action: Mark['action'], end = text.length): Mark => {
    const marked = range()
    marked.setStart(text, 4)
    marked.setEnd(text, end)
    return { action, range: marked }
  }
  const marks = new Marks()
  const box = {}
  const drawn = () => [...registry.values()]
  marks.paint(box, document, [mark('hold')])
  const first = drawn()
  marks.paint(box, document, [mark('hold')])
  expect(drawn()[0]).toBe(first[0])
  marks.paint(box, document, [mark('hold', 10)])
  expect(drawn().flatMap((set) => [...set].map(String))).toEqual(['secret'])
  marks.paint(box, document, [mark('hold', 10), mark('hold')])
  expect(drawn().map((set) => set.size)).toEqual([2])
  marks.paint(box, document, [mark('hold', 10)])
  expect(drawn().map((set) => set.size)).toEqual([1])
  const named = [...registry.keys()]
  marks.paint(box, document, [mark('note', 10)])
  expect([...registry.keys()]).not.toEqual(named)
})

test('marks come back when somebody emptied the registry, which is everybody’s', () => {
  const marks = new Marks()
  const [box, place] = [{}, range()]
  marks.paint(box, document, [{ action: 'hold', range: place }])
  registry.clear()
  marks.paint(box, document, [{ action: 'hold', range: place }])
  expect(registry.size).toBe(1)
})

test('marks are torn where the editor put other text in the place of their words', () => {
  const text = document.createTextNode('Our secret plan')
  document.body.replaceChildren(text)
  const marks = new Marks()
  const [box, other] = [{}, {}]
  const places: Range[] = []
  for (const [of, start, end] of [[box, 4, 10] as const, [other, 0, 3] as const]) {
    const marked = range()
    marked.setStart(text, start)
    marked.setEnd(text, end)
    marks.paint(of, document, [{ action: 'hold', range: marked }])
    places.push(marked)
  }
  expect(marks.isTorn(box)).toBe(false)
  // What replacing the text does to a range.
  places[0]?.collapse(true)
  expect([marks.isTorn(box), marks.isTorn(other), marks.isTorn({})]).toEqual([true, false, false])
})

test('the sheet of the page is left alone', () => {
  const own = new CSSStyleSheet()
  document.adoptedStyleSheets = [own]
  const marks = new Marks()
  const box = {}
  marks.paint(box, document, [{ action: 'hold', range: range() }])
  marks.clear(box)
  expect(document.adoptedStyleSheets).toEqual([own])
})

test('a page that sets its style sheets anew loses ours only until the next change', () => {
  const marks = new Marks()
  const box = {}
  marks.paint(box, document, [{ action: 'hold', range: range() }])
  const own = new CSSStyleSheet()
  document.adoptedStyleSheets = [own]
  marks.paint(box, document, [{ action: 'hold', range: range() }])
  expect(document.adoptedStyleSheets).toHaveLength(2)
  marks.clear(box)
  expect(document.adoptedStyleSheets).toEqual([own])
})

test('an editable in a shadow root gets the sheet there', () => {
  const root = document.createElement('div').attachShadow({ mode: 'open' })
  new Marks().paint({}, root, [{ action: 'hold', range: range() }])
  expect(root.adoptedStyleSheets).toHaveLength(1)
  expect(document.adoptedStyleSheets).toHaveLength(0)
})
