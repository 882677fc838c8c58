import type { Box } from '../sites/site.ts'

/** Chromium only: elsewhere the document's own selection tells the nodes inside a shadow root. */
type SelectingRoot = ShadowRoot & { getSelection?(): Selection | null }

/** Remembers the caret of a box; the answer puts focus and caret back (focus alone, when the text was redrawn meanwhile). */
export function rememberCaret({ editable, root }: Box): () => void {
  const selection = selectionOf(root)
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {}
  const kept = anchorNode && focusNode && editable.contains(anchorNode) && editable.contains(focusNode)
  return () => {
    editable.focus({ preventScroll: true })
    if (!kept || !editable.contains(anchorNode) || !editable.contains(focusNode)) return
    try {
      document.getSelection()?.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0)
    } catch {
      // The text became shorter: the offset is gone, the focus is enough.
    }
  }
}

function selectionOf(root: Document | ShadowRoot): Selection | null {
  return (root as SelectingRoot).getSelection?.() ?? document.getSelection()
}
