import { focused } from '../focused.ts'

const textInputs = 'textarea, input, select, [contenteditable]:not([contenteditable="false"])'

/** Whether `el` has the focus, itself or something inside it. */
export function hasFocus(el: Element): boolean {
  return el.contains(focused(el.ownerDocument))
}

/** Whether the person is in another field by now: taking the focus back would be rude. */
export function isElsewhere(el: Element): boolean {
  const active = focused(el.ownerDocument)
  return active !== null && !el.contains(active) && active.matches(textInputs)
}
