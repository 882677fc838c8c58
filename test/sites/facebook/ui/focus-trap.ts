import { type RefObject, useEffect, useState } from 'react'

const focusable = 'a[href], input:not([type=submit]), textarea, [tabindex="0"], [contenteditable=true]'
const stack: { panel: HTMLElement; last: HTMLElement | null }[] = []

// Focus that leaves the front dialog is pulled back to where it was in it.
document.addEventListener(
  'focusin',
  (event) => {
    const front = stack.at(-1)
    const target = event.target as HTMLElement
    if (!front) return
    if (front.panel.contains(target)) front.last = target
    else (front.last?.isConnected ? front.last : front.panel.querySelector<HTMLElement>(focusable))?.focus()
  },
  true,
)

/** Holds focus in a dialog while it is in front, and gives it back when it goes. */
export function useFocusTrap(ref: RefObject<HTMLElement | null>, active: boolean) {
  const [opener] = useState(() => document.activeElement)
  useEffect(() => {
    const panel = ref.current
    if (!panel || !active) return
    const entry = { panel, last: null }
    stack.push(entry)
    // A box that takes focus by itself has it already.
    if (!panel.contains(document.activeElement)) panel.querySelector<HTMLElement>(focusable)?.focus()
    return () => {
      stack.splice(stack.indexOf(entry), 1)
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
    }
  }, [ref, active, opener])
}
