/** Pulls the focus back as soon as it lands outside; gives the way to stop that. */
export function trapFocus(frame: HTMLElement): () => void {
  function pullBack({ target }: FocusEvent) {
    if (!(target instanceof Element) || frame.contains(target) || target.closest('[role="alertdialog"]')) return
    frame.querySelector<HTMLElement>('[contenteditable="true"]')?.focus()
  }
  document.addEventListener('focus', pullBack, true)
  return () => document.removeEventListener('focus', pullBack, true)
}
