import type { Reading } from '../editors/editor.ts'
import type { Note } from './guide.ts'
import type { Mark } from './marks.ts'

/** The places of notes in the page; a note on no words, or in an editor that cannot be painted (textarea), has none. */
export function marksOf(notes: Note[], reading: Reading): Mark[] {
  return notes.flatMap((note) => {
    const { start, end } = note.finding.span
    const from = start < end ? reading.toDom(start) : null
    const to = from && reading.toDom(end)
    if (!from || !to) return []
    const range = from.node.ownerDocument.createRange()
    range.setStart(from.node, from.offset)
    range.setEnd(to.node, to.offset)
    return [{ action: note.finding.action, range }]
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
