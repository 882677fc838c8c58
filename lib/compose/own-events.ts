/**
 * Keeps focus, keys and presses in our root from the page and brings them to our own handlers. Sites with a dialog take the
 * focus back from whatever is outside of it, and cancel keys and presses there, at the window in capture at the earliest:
 * register this before any of theirs. `rootOf` gives our root while it is in the page.
 */
export function followOwnEvents(rootOf: () => ShadowRoot | undefined, signal: AbortSignal): void {
  const hear = (event: Event) => {
    const root = rootOf()
    if (!root || event.composedPath()[0] !== root.host) return
    event.stopImmediatePropagation()
    const target = event.isTrusted ? targetIn(root, event) : null
    const copy = target && copyOf(event, target)
    if (copy && (!target.dispatchEvent(copy) || event.type === 'click')) event.preventDefault()
  }
  for (const type of ['focus', 'focusin', 'keydown', 'keypress', 'keyup', 'click']) {
    window.addEventListener(type, hear, { capture: true, signal })
  }
}

/** A closed root hides where in it something happened; a press by key happens where the focus is. */
const targetIn = (root: ShadowRoot, event: Event): Element | null =>
  event instanceof MouseEvent && event.detail > 0
    ? root.elementFromPoint(event.clientX, event.clientY)
    : root.activeElement

/** For what our parts listen to; it does not leave our root. A tick, a label and a summary need no more than the browser does. */
function copyOf(event: Event, target: Element): Event | null {
  const init = { bubbles: true, cancelable: true }
  if (event.type === 'click' && target.closest('button, a')) return new MouseEvent('click', init)
  if (!(event instanceof KeyboardEvent) || event.type !== 'keydown') return null
  return new KeyboardEvent('keydown', { ...init, key: event.key, shiftKey: event.shiftKey })
}
