import type { Clock } from './clock.ts'

/** A look that takes longer than this would be felt at every key: it waits for a pause instead. */
const quickMs = 8
/** How many times longer than the last look that pause is. */
const pausePerLook = 6
/** One slow look on a busy machine must not keep the next one away. */
const longestPauseMs = 400

/**
 * Calls `changed` after the text of an editable may have changed, never while a composition (IME) is going on: once a frame
 * and behind it, so that no key waits for it; or, where the last look was slow (a very long draft), once typing pauses. Calls
 * `redrawn` whenever something in it has changed, before that is painted.
 * `input` alone is not enough: editors swallow it for Enter, Backspace, paste and undo; a textarea has only it.
 */
export function follow(
  editable: HTMLElement,
  clock: Clock,
  signal: AbortSignal,
  redrawn: () => void,
  changed: () => void,
): void {
  let composing = false
  let lookMs = 0
  let cancel: (() => void) | null = null
  const look = () => {
    cancel = null
    if (composing) return
    const begun = clock.now()
    changed()
    lookMs = clock.now() - begun
  }
  const soon = () => {
    if (lookMs <= quickMs) {
      cancel ??= clock.nextFrame(() => {
        cancel = clock.after(0, look)
      })
      return
    }
    cancel?.()
    cancel = clock.after(Math.min(lookMs * pausePerLook, longestPauseMs), look)
  }
  const observer = new MutationObserver(() => {
    soon()
    redrawn()
  })
  observer.observe(editable, { childList: true, characterData: true, subtree: true })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    cancel?.()
  })
  const options = { capture: true, signal }
  // A line that the editor redraws can keep the end of a composition from being heard: the next key tells. The end itself says nothing of it.
  const heard = (event: Event) => {
    composing &&= !!(event as InputEvent).isComposing
    soon()
  }
  editable.addEventListener('compositionstart', () => (composing = true), options)
  for (const name of ['input', 'compositionend']) editable.addEventListener(name, heard, options)
}
