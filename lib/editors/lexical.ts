import { blockEditor } from './block-editor.ts'
import { paste, requestInput } from './input-events.ts'

/**
 * Lexical (Facebook). It takes a spelling correction's event, but writes its line breaks as characters, the last of which no
 * browser shows: several lines are pasted, and so is all in a build that lets the event pass untouched.
 */
export const lexical = blockEditor({
  name: 'lexical',
  selector: '[data-lexical-editor="true"][contenteditable="true"]',
  insert(el, text) {
    if (!text) requestInput(el, 'deleteByCut', null)
    else if (text.includes('\n') || !requestInput(el, 'insertReplacementText', text)) paste(el, text)
  },
})
