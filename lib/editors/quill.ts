import { blockEditor } from './block-editor.ts'
import { command } from './input-events.ts'

/** Quill (LinkedIn). A paste deletes and inserts nothing here; the browser's own typing works, newlines included. */
export const quill = blockEditor({
  name: 'quill',
  selector: '.ql-editor[contenteditable="true"]',
  insert(el, text) {
    if (text) command(el, 'insertText', text)
    else command(el, 'delete')
  },
  // Its undo stack merges everything within a second.
  rest: 1000,
})
