const kept = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'change',
  'copy',
  'paste',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'touchstart',
  'touchend',
]

/**
 * Keeps what happens in our root from the page. In the bubble phase, after our own handlers: sites run letter shortcuts
 * when the key's target is not a text field, and close their dialog on a press outside of it.
 */
export function isolate(root: ShadowRoot, signal: AbortSignal): void {
  const stop = (event: Event) => event.stopPropagation()
  for (const kind of kept) root.addEventListener(kind, stop, { signal })
}
