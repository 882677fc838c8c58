import type { Span } from '../check/verdict.ts'

/** What an editor shows, as text, with the way back to the page. Valid until the editor's next change. */
export interface Reading {
  /** Lines joined by one newline each; no zero-width filler; an emoji picture reads as its alt text. */
  text: string
  /** The place of a text offset (UTF-16) in the page; null where the editor has no paintable text (textarea). */
  toDom(offset: number): DomPoint | null
  /** The text offset of a place in the page; null when it lies outside the editor. */
  toText(node: Node, offset: number): number | null
}

export interface DomPoint {
  node: Text
  offset: number
}

/** done: read back and right; mismatch: the editor did something else; busy: not now (composition, focus elsewhere, text changed). */
export type WriteResult = 'done' | 'mismatch' | 'busy'

/** The only code that knows how one editor library shows text and takes a change. */
export interface Editor {
  name: 'draft' | 'lexical' | 'quill' | 'prosemirror' | 'textarea'
  matches(el: Element): boolean
  read(el: HTMLElement): Reading
  /**
   * Replaces `span` (offsets of `expected`, the text the change was made for) by `text` through the editor's own input
   * path, then reads back. Nothing is touched and 'busy' is returned when the box no longer holds `expected`.
   */
  write(el: HTMLElement, change: { expected: string; span: Span; text: string }): Promise<WriteResult>
}
