import type { Editor } from './editor.ts'
import { command } from './input-events.ts'
import { type Field, replace } from './replace.ts'

type Plain = HTMLTextAreaElement | HTMLInputElement

const fieldOf = (el: Plain): Field => ({
  el,
  rest: 0,
  read: () => el.value,
  select: ({ start, end }) => el.setSelectionRange(start, end),
  selection: () => ({ start: el.selectionStart ?? 0, end: el.selectionEnd ?? 0 }),
  insert: (text) => command(el, text ? 'insertText' : 'delete', text),
  // Needed after the redo of several lines: then Chromium (156) types over less than is selected, whoever types.
  undo: () => command(el, 'undo'),
  isInstant: true,
})

/** The plain textarea (X on mobile) and text field (a poll's choice). Typing commands keep the undo stack, and React hears of them. */
export const textarea: Editor = {
  name: 'textarea',
  matches: (el) => el.matches(':is(textarea, input[type="text"], input:not([type])):not([readonly], [disabled])'),
  read: (el) => ({ text: (el as Plain).value, toDom: () => null, toText: () => null }),
  write: (el, change) => replace(fieldOf(el as Plain), change),
}
