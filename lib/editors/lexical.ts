import { blockEditor } from './block-editor.ts'
import { paste, requestInput } from './input-events.ts'

/** Lexical (Facebook). It takes a spelling correction's event; a build that lets it pass untouched is given a paste. */
export const lexical = blockEditor({
  name: 'lexical',
  selector: '[data-lexical-editor="true"][contenteditable="true"]',
  insert(el, text) {
    if (!text) requestInput(el, 'deleteByCut', null)
    else if (!requestInput(el, 'insertReplacementText', text)) paste(el, text)
  },
})
