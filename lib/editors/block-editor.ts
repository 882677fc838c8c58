import type { Span } from '../check/verdict.ts'
import type { Editor } from './editor.ts'
import { command, pressUndo, typeLines } from './input-events.ts'
import { readBlocks } from './read-blocks.ts'
import { type Field, replace } from './replace.ts'

/** What sets one contenteditable editor apart from the next. */
interface Ways {
  name: Editor['name']
  /** Matches the editable itself. */
  selector: string
  /** Puts text in the place of the selected span (empty: removes it) by the path this editor survives. */
  insert(el: HTMLElement, text: string, span: Span): void
  steady?(el: HTMLElement): void
  rest?: number
}

/** The page's selection; inside a shadow root Chromium shows it only through the root, Firefox only through the page. */
function pageSelection(el: HTMLElement): Selection | null {
  const root = el.getRootNode() as (Document | ShadowRoot) & { getSelection?(): Selection | null }
  return root.getSelection?.() ?? el.ownerDocument.getSelection()
}

function select(el: HTMLElement, span: Span): void {
  const [start, end] = readBlocks(el).places(span)
  // Set through the page, not the root: this takes nodes of an open shadow root in both browsers.
  el.ownerDocument.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset)
}

/**
 * The browser's own typing in the place of a span. The new text joins the end of the old, which goes then: typed over a
 * hashtag, Chromium keeps its look by a `<font>`, which Quill drops with the text; Firefox types over a line break too.
 */
export function typeOver(el: HTMLElement, text: string, span: Span): void {
  if (text) {
    select(el, { start: span.end, end: span.end })
    typeLines(el, text)
  }
  if (span.start === span.end) return
  select(el, span)
  command(el, 'delete')
}

function selection(el: HTMLElement): Span | null {
  const now = pageSelection(el)
  if (!now?.anchorNode || !now.focusNode) return null
  const { toText } = readBlocks(el)
  const anchor = toText(now.anchorNode, now.anchorOffset)
  const focus = toText(now.focusNode, now.focusOffset)
  if (anchor === null || focus === null) return null
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) }
}

/** An editor whose editable holds blocks of lines: all but the plain textarea. */
export function blockEditor({ name, selector, insert, steady, rest = 0 }: Ways): Editor {
  const fieldOf = (el: HTMLElement): Field => ({
    el,
    rest,
    read: () => readBlocks(el).text,
    select: (span) => select(el, span),
    selection: () => selection(el),
    insert: (text, span) => insert(el, text, span),
    undo: () => pressUndo(el),
    steady: () => steady?.(el),
  })
  return {
    name,
    matches: (el) => el.matches(selector),
    read: readBlocks,
    write: (el, change) => replace(fieldOf(el), change),
  }
}
