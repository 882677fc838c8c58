import { blockEditor } from './block-editor.ts'
import { command, typeLines } from './input-events.ts'

/** Quill (LinkedIn). A paste deletes and inserts nothing here; the browser's own typing works. */
export const quill = blockEditor({
  name: 'quill',
  selector: '.ql-editor[contenteditable="true"]',
  insert(el, text, isWhole) {
    // In Firefox a new paragraph in an emptied box loses the text, and a newline typed into a line that stays is dropped.
    if (isWhole && text) command(el, 'insertText', text)
    else typeLines(el, text)
  },
  // Its undo stack merges everything within a second.
  rest: 1000,
})
