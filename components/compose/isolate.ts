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
 * Focus is hidden earlier, in the capture phase at the window: X pulls focus back from anything outside its dialog.
 */
export function isolate(root: ShadowRoot): () => void {
  const page = root.ownerDocument.defaultView as Window
  const stop = (event: Event) => event.stopPropagation()
  const hideFocus = (event: Event) => {
    if (event.composedPath().includes(root.host)) event.stopImmediatePropagation()
  }
  for (const kind of kept) root.addEventListener(kind, stop)
  for (const kind of ['focus', 'focusin']) page.addEventListener(kind, hideFocus, true)
  return () => {
    for (const kind of kept) root.removeEventListener(kind, stop)
    for (const kind of ['focus', 'focusin']) page.removeEventListener(kind, hideFocus, true)
  }
}
