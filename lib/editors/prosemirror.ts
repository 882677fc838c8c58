import { blockEditor, typeOver } from './block-editor.ts'
import { endComposition } from './input-events.ts'

/** ProseMirror and Tiptap (LinkedIn comments). The browser's own typing, since a paste drops empty lines. */
export const prosemirror = blockEditor({
  name: 'prosemirror',
  selector: '.ProseMirror[contenteditable="true"]',
  insert: typeOver,
  // It can miss the end of a composition (prosemirror-view 1.42 in Chromium): all that follows is then one undo, the change with the
  // typing before it. One that is not composing does not listen. Can go when `npm run stress` passes without.
  steady: endComposition,
  // Its undo stack merges neighbouring changes within half a second, and a slow page tells it of a key a little late.
  rest: 900,
})
