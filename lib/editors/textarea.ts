import type { Editor } from './editor.ts'
import { command } from './input-events.ts'
import { type Field, replace } from './replace.ts'

const fieldOf = (el: HTMLTextAreaElement): Field => ({
  el,
  rest: 0,
  read: () => el.value,
  select: ({ start, end }) => el.setSelectionRange(start, end),
  selection: () => ({ start: el.selectionStart, end: el.selectionEnd }),
  insert(text) {
    if (text) command(el, 'insertText', text)
    else command(el, 'delete')
  },
})

/** The plain textarea (X on mobile). Typing commands keep the undo stack, and React hears of them. */
export const textarea: Editor = {
  name: 'textarea',
  matches: (el) => el.matches('textarea:not([readonly], [disabled])'),
  read: (el) => ({ text: (el as HTMLTextAreaElement).value, toDom: () => null, toText: () => null }),
  write: (el, change) => replace(fieldOf(el as HTMLTextAreaElement), change),
}
