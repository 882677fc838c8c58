import { blockEditor, select } from './block-editor.ts'
import { command, typeLines } from './input-events.ts'

/** Quill (LinkedIn). A paste deletes and inserts nothing here; the browser's own typing works. */
export const quill = blockEditor({
  name: 'quill',
  selector: '.ql-editor[contenteditable="true"]',
  insert(el, text, span) {
    // Typed over a hashtag, Chromium keeps its look by a <font>, which Quill drops with the text; so the new text joins the
    // end of the old, which goes then. Firefox loses new lines in a box that was emptied first.
    if (text) {
      select(el, { start: span.end, end: span.end })
      typeLines(el, text)
    }
    if (span.start === span.end) return
    select(el, span)
    command(el, 'delete')
  },
  // Its undo stack merges everything within a second.
  rest: 1000,
})
