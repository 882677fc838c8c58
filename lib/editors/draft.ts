import { blockEditor } from './block-editor.ts'
import { paste, pressBackspace } from './input-events.ts'

/** Draft.js (X). It survives a paste and its own Backspace; other ways over several leaves or lines part model and page. */
export const draft = blockEditor({
  name: 'draft',
  selector: '[contenteditable="true"]:is(.public-DraftEditor-content, :has(> [data-contents]))',
  insert(el, text) {
    if (text) paste(el, text)
    else pressBackspace(el)
  },
})
