// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draw as drawInto } from '../../test/draw.ts'
import { readBlocks } from './read-blocks.ts'

function editable(html: string): HTMLElement {
  const el = document.createElement('div')
  drawInto(el, html)
  document.body.replaceChildren(el)
  return el
}

const textOf = (html: string): string => readBlocks(editable(html)).text

describe('the text of an editor', () => {
  const draftLine = (inner: string) =>
    `<div data-block="true"><div class="public-DraftStyleDefault-block"><span data-offset-key="a">${inner}</span></div></div>`

  it.each([
    ['nothing at all', '', ''],
    ['an empty box', '<p><br></p>', ''],
    ['paragraphs', '<p>A b</p><p><br></p><p>C d<br>e f</p>', 'A b\n\nC d\ne f'],
    ['a paragraph without a filler', '<p>A</p><p></p><p>B</p>', 'A\n\nB'],
    ['a paragraph that ends in a line break', '<p>A<br><br></p>', 'A\n'],
    [
      'blocks within blocks',
      `<div>${draftLine('A')}${draftLine('<br data-text="true">')}${draftLine('B')}</div>`,
      'A\n\nB',
    ],
    ['a newline that Draft doubles at the end of a block', draftLine('A\n\n') + draftLine('B'), 'A\n\nB'],
    ['a newline inside a block', draftLine('A\nB'), 'A\nB'],
    ['a list', '<ul><li>A</li><li>B</li></ul>', 'A\nB'],
    ['a hashtag in a leaf of its own', '<p>go <span style="color:blue">#tag</span> on</p>', 'go #tag on'],
    ['a pictured emoji', '<p>go <img alt="😀"> on</p>', 'go 😀 on'],
    ['a mention', '<p>\ufeff<span contenteditable="false">@Ann</span>\ufeff hi</p>', '@Ann hi'],
    ['zero-width filler', '<p>a\u200bb</p><p>\u200b</p>', 'ab\n'],
    ['a space that does not break', '<p>a\u00a0b</p>', 'a\u00a0b'],
    ['hidden copies and helpers', '<p>a<span aria-hidden="true">x</span></p><div class="ql-clipboard">y</div>', 'a'],
    ['trailing breaks of ProseMirror', '<p>a<br><br class="ProseMirror-trailingBreak"></p>', 'a\n'],
  ])('reads %s', (_what, html, text) => {
    expect(textOf(html)).toBe(text)
  })
})

describe('the way between text and page', () => {
  it('keeps a span inside the leaves it covers', () => {
    const box = editable('<p>go <b>#tag</b> on</p>')
    const [start, end] = readBlocks(box).places({ start: 3, end: 7 })
    const leaf = box.querySelector('b')?.firstChild
    expect([start.node, start.offset, end.node, end.offset]).toEqual([leaf, 0, leaf, 4])
  })

  it('points into an empty line', () => {
    const box = editable('<p>a</p><p><br></p><p>b</p>')
    const [place] = readBlocks(box).places({ start: 2, end: 2 })
    expect(place).toEqual({ node: box.children[1], offset: 0 })
    expect(readBlocks(box).toText(place.node, place.offset)).toBe(2)
  })

  it('points around a picture', () => {
    const box = editable('<p><img alt="😀"></p>')
    const [start, end] = readBlocks(box).places({ start: 0, end: 2 })
    expect([start.offset, end.offset]).toEqual([0, 1])
    expect(readBlocks(box).toDom(0)).toBeNull()
  })

  it.each([
    ['around it', { start: 0, end: 4 }, [0, 1]],
    ['before it', { start: 0, end: 0 }, [0, 0]],
    ['behind it', { start: 4, end: 4 }, [1, 1]],
  ])('selects beside a mention, where text can be typed: %s', (_where, span, offsets) => {
    const places = readBlocks(editable('<p><span contenteditable="false">@Ann</span></p>')).places(span)
    expect(places.map(({ node, offset }) => [node.nodeName, offset])).toEqual(offsets.map((offset) => ['P', offset]))
  })

  it('knows the places between elements', () => {
    const box = editable('<p>ab</p><p>cd</p>')
    const { toText } = readBlocks(box)
    expect([toText(box, 0), toText(box, 1), toText(box, 2)]).toEqual([0, 3, 5])
    expect([toText(box.children[0] as Node, 1), toText(box.children[1] as Node, 0)]).toEqual([2, 3])
  })

  it('knows nothing of the rest of the page', () => {
    const box = editable('<p>ab</p>')
    expect(readBlocks(box).toText(document.body, 0)).toBeNull()
  })
})

type Inline = { kind: 'text' | 'leaf' | 'mention' | 'picture'; shown: string } | { kind: 'break' }

const words = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '#', '\u00a0', 'é', '😀', '\u200d', 'ש'),
  minLength: 1,
  maxLength: 6,
})
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constantFrom('text', 'leaf', 'mention', 'picture'), shown: words }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'break' } as const) },
)
const lines = fc.array(fc.array(inline, { maxLength: 5 }), { minLength: 1, maxLength: 5 })
const noise = fc.constantFrom('', '\u200b', '\ufeff')

function draw(item: Inline, filler: string): Node {
  if (item.kind === 'break') return document.createElement('br')
  const tag = { text: null, leaf: 'span', mention: 'a', picture: 'img' }[item.kind]
  if (!tag) return document.createTextNode(filler + item.shown + filler)
  const el = document.createElement(tag)
  if (el instanceof HTMLImageElement) el.alt = item.shown
  else el.append(filler + item.shown)
  if (item.kind === 'mention') el.setAttribute('contenteditable', 'false')
  return el
}

function drawLine(items: Inline[], depth: number, filler: string): HTMLElement {
  const block = document.createElement(depth === 0 ? 'p' : 'div')
  if (depth > 0) block.append(drawLine(items, depth - 1, filler))
  else block.append(...items.map((item) => draw(item, filler)))
  // Every editor holds an empty line, or one that ends in a break, open with one more break.
  const last = items.at(-1)
  if (depth === 0 && (!last || last.kind === 'break')) block.append(document.createElement('br'))
  return block
}

const shownBy = (items: Inline[]): string => items.map((item) => (item.kind === 'break' ? '\n' : item.shown)).join('')

describe('any document', () => {
  const drawn = fc.record({ content: lines, depth: fc.nat(2), filler: noise }).map(({ content, depth, filler }) => {
    const root = document.createElement('div')
    root.append(...content.map((items) => drawLine(items, depth, filler)))
    return { root, expected: content.map(shownBy).join('\n') }
  })

  it('reads as its lines', () => {
    fc.assert(
      fc.property(drawn, ({ root, expected }) => {
        expect(readBlocks(root).text).toBe(expected)
      }),
    )
  })

  it('leads from every place of a span back to its offsets', () => {
    fc.assert(
      fc.property(drawn, fc.nat(), fc.nat(), ({ root, expected }, a, b) => {
        const reading = readBlocks(root)
        const [start, end] = [a % (expected.length + 1), b % (expected.length + 1)].sort((m, n) => m - n) as [
          number,
          number,
        ]
        // A place inside a picture's words is its edge; every other place is exact.
        const [from, to] = reading.places({ start, end })
        if (from.node.nodeType === 3) expect(reading.toText(from.node, from.offset)).toBe(start)
        if (to.node.nodeType === 3) expect(reading.toText(to.node, to.offset)).toBe(end)
      }),
    )
  })

  it('shows in its text nodes what the text says', () => {
    fc.assert(
      fc.property(drawn, fc.nat(), ({ root, expected }, n) => {
        const reading = readBlocks(root)
        const offset = n % (expected.length + 1)
        const point = reading.toDom(offset)
        if (!point || reading.toText(point.node, point.offset) !== offset) return
        const shown = point.node.data.slice(point.offset).replace(/[\u200b\ufeff]/g, '')
        expect(expected.startsWith(shown, offset)).toBe(true)
      }),
    )
  })
})
