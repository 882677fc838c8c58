import { blockEditor, typeOver } from './block-editor.ts'

/** ProseMirror and Tiptap (LinkedIn comments). The browser's own typing, since a paste drops empty lines. */
export const prosemirror = blockEditor({
  name: 'prosemirror',
  selector: '.ProseMirror[contenteditable="true"]',
  insert: typeOver,
  // Its undo stack merges neighbouring changes within half a second, and a slow page tells it of a key a little late.
  rest: 900,
})
