import { focused } from '../../lib/focused.ts'

/** Moves focus into our dialog and back to where the person was. */
export interface FocusKeeper {
  /** True when what is about to open was asked for by keyboard. */
  byKeyboard(): boolean
  isInside(dialog: HTMLElement | null): boolean
  enter(target: HTMLElement): void
  /** Gives focus back if it is still inside `dialog`; a person who has moved on is left alone. */
  leave(dialog: HTMLElement): void
}

/**
 * Counts as keyboard: focus already inside our root, or the last input was a key with a modifier or a function key.
 * Plain typing never does, so a card that opens meanwhile takes no letters away from the draft.
 */
export function keepFocus(root: ShadowRoot, signal: AbortSignal): FocusKeeper {
  const page = root.ownerDocument.defaultView as Window
  let lastWasShortcut = false
  let from: { outside: Element | null; opener: Element | null } | null = null
  const noteInput = (event: Event) => {
    lastWasShortcut = event instanceof KeyboardEvent && isShortcut(event)
  }
  for (const kind of ['keydown', 'pointerdown']) page.addEventListener(kind, noteInput, { capture: true, signal })
  root.addEventListener('mousedown', keepCaret, { signal })

  return {
    byKeyboard: () => lastWasShortcut || root.activeElement !== null,
    isInside: (dialog) => dialog?.contains(root.activeElement) ?? false,
    enter(target) {
      from ??= { outside: activeOutside(root), opener: root.activeElement }
      target.focus({ preventScroll: true })
    },
    leave(dialog) {
      const back = from?.opener?.isConnected ? from.opener : from?.outside
      from = null
      if (dialog.contains(root.activeElement) && back instanceof HTMLElement) back.focus({ preventScroll: true })
    },
  }
}

const isShortcut = ({ altKey, ctrlKey, metaKey, key }: KeyboardEvent) =>
  altKey || ctrlKey || metaKey || /^F\d+$/.test(key)

/** The focused element of the page; null when it is our own host. */
const activeOutside = ({ host, ownerDocument }: ShadowRoot): Element | null =>
  ownerDocument.activeElement === host ? null : focused(ownerDocument)

/** A press on our parts leaves focus and selection in the editor: composers of X and Facebook fold up on blur. */
function keepCaret(event: Event): void {
  const target = event.target as Element
  if (!target.closest('[data-selectable]')) event.preventDefault()
}
