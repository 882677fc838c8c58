import type { Clock } from './clock.ts'

/**
 * Calls `changed` at most once a frame after the text of an editable may have changed, never while a composition (IME) is
 * going on. `input` alone is not enough: editors swallow it for Enter, Backspace, paste and undo; a textarea has only it.
 */
export function follow(editable: HTMLElement, clock: Clock, signal: AbortSignal, changed: () => void): void {
  let composing = false
  let cancel: (() => void) | null = null
  const soon = () => {
    cancel ??= clock.nextFrame(() => {
      cancel = null
      if (!composing) changed()
    })
  }
  const observer = new MutationObserver(soon)
  observer.observe(editable, { childList: true, characterData: true, subtree: true })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    cancel?.()
  })
  const options = { capture: true, signal }
  editable.addEventListener('input', soon, options)
  editable.addEventListener('compositionstart', () => (composing = true), options)
  editable.addEventListener(
    'compositionend',
    () => {
      composing = false
      soon()
    },
    options,
  )
}
