import { firstWhere } from '../check/first-where.ts'
import type { Span } from '../check/verdict.ts'
import type { DomPoint, Reading } from './editor.ts'

/** A place in the page as a selection wants it: in a text node where there is one, else between the nodes of an element. */
export interface Place {
  node: Node
  offset: number
}

/** A reading of an editor made of blocks; `places` are the two ends of a span, kept in text nodes where possible. */
export interface BlockReading extends Reading {
  places(span: Span): [Place, Place]
}

/** `text.slice(start, start + length)` is shown by `node`: a text run from `from` on, a picture, a line break or an empty block. */
interface Piece {
  start: number
  length: number
  node: Node
  from: number
}

const blockTags = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE H1 H2 H3 H4 H5 H6 HR LI MAIN OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
)
const zeroWidth = /[\u200b\ufeff]/
const visibleRuns = /[^\u200b\ufeff]+/g

/** What is drawn beside the text: hidden copies, Quill's paste catcher and its list handles. */
const besideCss = '[aria-hidden="true"], .ql-clipboard, .ql-ui'

const isText = (node: Node): node is Text => node.nodeType === 3
const isElement = (node: Node): node is Element => node.nodeType === 1

/** Inside a mention nothing can be typed or deleted: a selection begins and ends beside it. */
function outsideMention({ node, offset }: Place): Place {
  const mention = node.parentElement?.closest('[contenteditable="false"]')
  if (!mention?.parentNode) return { node, offset }
  return { node: mention.parentNode, offset: indexOf(mention) + (offset > 0 ? 1 : 0) }
}

const indexOf = (node: ChildNode): number => [...(node.parentNode as ParentNode).childNodes].indexOf(node)

/** Text and pieces of everything below `root`, in document order: one line per innermost block, lines joined by one newline. */
function collect(root: Element): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = []
  const shownParts: string[] = [] // joined once at the end: a growing string would be copied at every line
  let length = 0
  let lines = 0
  let inLine = false

  const show = (node: Node, shown: string, from = 0): void => {
    if (!inLine && lines++ > 0) {
      shownParts.push('\n')
      length++
    }
    inLine = true
    pieces.push({ start: length, length: shown.length, node, from })
    shownParts.push(shown)
    length += shown.length
  }
  const endLine = (): void => {
    if (!inLine) return
    inLine = false
    const last = pieces.at(-1)
    const shown = shownParts.at(-1)
    // The last break of a block only holds its line open, be it a <br> or (in Draft) a doubled newline character.
    if (last && shown?.endsWith('\n')) {
      shownParts[shownParts.length - 1] = shown.slice(0, -1)
      last.length--
      length--
    }
  }
  const showText = (node: Text): void => {
    const data = node.data
    if (!zeroWidth.test(data)) {
      if (data) show(node, data)
      return
    }
    const before = pieces.length
    for (const run of data.matchAll(visibleRuns)) show(node, run[0], run.index)
    if (pieces.length === before) show(node, '')
  }
  const showElement = (el: Element): void => {
    const isBlock = blockTags.has(el.tagName)
    if (isBlock) endLine()
    const before = lines
    visitChildren(el)
    if (isBlock && lines === before) show(el, '')
    if (isBlock) endLine()
  }
  const visit = (node: Node): void => {
    if (isText(node)) showText(node)
    else if (!isElement(node) || node.matches(besideCss)) return
    else if (node.tagName === 'BR') show(node, '\n')
    else if (node.tagName === 'IMG') show(node, (node as HTMLImageElement).alt)
    else showElement(node)
  }
  const visitChildren = (el: Element): void => {
    for (let child = el.firstChild; child; child = child.nextSibling) visit(child)
  }

  visitChildren(root)
  endLine()
  return { text: shownParts.join(''), pieces }
}

/**
 * Reads an editor made of blocks (p, div, li...): its text and the way between text offsets and the page.
 * A block boundary is one newline; a block's last `<br>` only holds the line open, any other `<br>` is a newline; a picture
 * reads as its alt, a mention as its words; zero-width characters and what is drawn beside the text are left out.
 * Offsets are UTF-16 and nothing is normalised, or the way back would drift.
 */
export function readBlocks(root: Element): BlockReading {
  const { text, pieces } = collect(root)

  /** Index of the first piece that ends at or after `offset`. */
  const firstEndingAt = (offset: number): number => firstWhere(pieces, ({ start, length }) => start + length >= offset)

  /** The pieces that touch `offset`: two where runs meet, more around empty ones. */
  const touching = (offset: number): Piece[] =>
    pieces.slice(
      firstEndingAt(offset),
      firstWhere(pieces, ({ start }) => start > offset),
    )

  /** Where two text runs meet, a span's start belongs to the later and its end to the earlier: whole leaves are covered. */
  const place = (offset: number, side: 'start' | 'end'): Place => {
    const candidates = touching(offset)
    if (side === 'start') candidates.reverse()
    const piece = candidates.find((candidate) => isText(candidate.node)) ?? candidates[0]
    if (!piece) return { node: root, offset: side === 'start' ? 0 : root.childNodes.length }
    if (isText(piece.node)) return { node: piece.node, offset: piece.from + offset - piece.start }
    if (piece.node.nodeName !== 'BR' && piece.node.nodeName !== 'IMG') return { node: piece.node, offset: 0 }
    const parent = piece.node.parentNode as ParentNode
    const index = indexOf(piece.node as ChildNode)
    const isBehind = piece.length > 0 && (side === 'end' ? offset > piece.start : offset === piece.start + piece.length)
    return { node: parent, offset: isBehind ? index + 1 : index }
  }

  const toDom = (offset: number): DomPoint | null => {
    const { node, offset: at } = place(offset, 'start')
    if (isText(node)) return { node, offset: at }
    const index = firstEndingAt(offset)
    const next = pieces.slice(index).find((piece) => isText(piece.node))
    if (next) return { node: next.node as Text, offset: next.from }
    const previous = pieces.slice(0, index).findLast((piece) => isText(piece.node))
    return previous ? { node: previous.node as Text, offset: previous.from + previous.length } : null
  }

  const toText = (node: Node, offset: number): number | null => {
    if (!root.contains(node)) return null
    if (isText(node)) {
      const runs = pieces.filter((piece) => piece.node === node)
      const run = runs.findLast((piece) => piece.from <= offset) ?? runs[0]
      if (run) return run.start + Math.max(0, Math.min(offset - run.from, run.length))
    }
    const child = node.childNodes[offset]
    const inside = child ? undefined : pieces.findLast((piece) => node.contains(piece.node))
    if (inside) return inside.start + inside.length
    const mark = child ?? node
    const next = pieces.find(
      ({ node: shown }) =>
        mark.contains(shown) || mark.compareDocumentPosition(shown) & Node.DOCUMENT_POSITION_FOLLOWING,
    )
    return next ? next.start : text.length
  }

  return {
    text,
    toDom,
    toText,
    places: ({ start, end }) => [
      outsideMention(place(start, start === end ? 'end' : 'start')),
      outsideMention(place(end, 'end')),
    ],
  }
}
