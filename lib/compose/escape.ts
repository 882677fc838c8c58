import { isComposing } from '../composing.ts'

/**
 * Escape closes our sheet and nothing of the site: X, Facebook and LinkedIn would close the composer and discard the draft,
 * wherever the focus is. Heard at the window in capture, before any of theirs, and swallowed until the key is released.
 * `close` tells whether there was a sheet to close.
 */
export function followEscape(close: () => boolean, signal: AbortSignal): void {
  let closed = false
  const hear = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isComposing(event)) return
    if (event.type === 'keydown' && !event.repeat) closed = close()
    if (!closed) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (event.type === 'keyup') closed = false
  }
  for (const type of ['keydown', 'keyup'] as const) window.addEventListener(type, hear, { capture: true, signal })
}
