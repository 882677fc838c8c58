import type { Reading } from '../editors/editor.ts'
import type { Note } from './guide.ts'
import type { Mark } from './marks.ts'

/**
 * The places of notes in the page; a note on no words, or in an editor that cannot be painted (textarea), has none. Where the
 * text has changed since, words are found where they stood or `moved` by as much as it has grown, and else have none either.
 */
export function marksOf(notes: Note[], reading: Reading, moved = 0): Mark[] {
  return notes.flatMap(({ finding, quote }) => {
    const places = [finding.span.start, finding.span.start + moved]
    const start = places.find((at) => quote && reading.text.startsWith(quote, at)) ?? -1
    const from = start < 0 ? null : reading.toDom(start)
    const to = from && reading.toDom(start + quote.length)
    if (!from || !to) return []
    const range = from.node.ownerDocument.createRange()
    range.setStart(from.node, from.offset)
    range.setEnd(to.node, to.offset)
    return [{ action: finding.action, range }]
  })
}

/** The firmest note whose marked words lie under a point of the viewport. */
export function noteAtPoint(notes: Note[], reading: Reading, x: number, y: number): Note | undefined {
  return notes.find((note) =>
    marksOf([note], reading).some(({ range }) =>
      [...range.getClientRects()].some(
        (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
      ),
    ),
  )
}
