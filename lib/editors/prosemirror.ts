import { blockEditor } from './block-editor.ts'
import { command } from './input-events.ts'

/** ProseMirror and Tiptap (LinkedIn comments). Line by line: Firefox turns a newline inside one insertion into a space. */
export const prosemirror = blockEditor({
  name: 'prosemirror',
  selector: '.ProseMirror[contenteditable="true"]',
  insert(el, text) {
    if (!text) return command(el, 'delete')
    for (const [i, line] of text.split('\n').entries()) {
      if (i > 0) command(el, 'insertParagraph')
      if (line) command(el, 'insertText', line)
    }
  },
  // Its undo stack merges neighbouring changes within half a second.
  rest: 600,
})
