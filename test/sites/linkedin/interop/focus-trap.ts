const tabbable =
  'button:not([disabled]), input:not([hidden]), textarea, a[href], [contenteditable="true"]:not([tabindex="-1"])'

/** Focuses the dialog's editor and keeps the focus in the dialog; returns how to give it back. */
export function trapFocus(dialog: HTMLElement, before: Element | null): () => void {
  let last = dialog.querySelector<HTMLElement>('[contenteditable="true"], textarea')
  last?.focus()

  const pullBack = (event: FocusEvent) => {
    const [target] = event.composedPath()
    if (event.composedPath().includes(dialog)) {
      if (target instanceof HTMLElement) last = target
      return
    }
    event.stopImmediatePropagation()
    last?.focus()
  }

  const wrapTab = (event: KeyboardEvent) => {
    if (event.key !== 'Tab' || event.defaultPrevented) return
    const scope = dialog.querySelector('[role="alertdialog"]') ?? dialog
    const stops = [...scope.querySelectorAll<HTMLElement>(tabbable)]
    const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]]
    if (event.composedPath()[0] !== from) return
    event.preventDefault()
    to?.focus()
  }

  document.addEventListener('focusin', pullBack, true)
  dialog.addEventListener('keydown', wrapTab)
  return () => {
    document.removeEventListener('focusin', pullBack, true)
    dialog.removeEventListener('keydown', wrapTab)
    if (before instanceof HTMLElement) before.focus()
  }
}
