import { blockEditor, typeOver } from './block-editor.ts'

/** Quill (LinkedIn). A paste deletes and inserts nothing here; the browser's own typing works. */
export const quill = blockEditor({
  name: 'quill',
  selector: '.ql-editor[contenteditable="true"]',
  insert: typeOver,
  // Its undo stack merges everything within a second, and sites mark hashtags a moment after they were typed.
  rest: 1300,
})
