import { blockEditor } from './block-editor.ts'
import { typeLines } from './input-events.ts'

/** ProseMirror and Tiptap (LinkedIn comments). Line by line: Firefox turns a newline inside one insertion into a space. */
export const prosemirror = blockEditor({
  name: 'prosemirror',
  selector: '.ProseMirror[contenteditable="true"]',
  insert: typeLines,
  // Its undo stack merges neighbouring changes within half a second.
  rest: 600,
})
