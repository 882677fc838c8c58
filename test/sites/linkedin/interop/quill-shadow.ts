import type Quill from 'quill'

/** Quill 1 looks for the selection in the document, where a shadow root's is hidden: shows it where to look. */
export function teachShadowRoot(quill: Quill, root: ShadowRoot) {
  const { selection } = quill
  selection.hasFocus = () => root.activeElement === quill.root
  selection.getNativeRange = () => {
    const range = document.getSelection()?.getComposedRanges({ shadowRoots: [root] })[0]
    return range && quill.root.contains(range.startContainer) ? selection.normalizeNative(range) : null
  }
  selection.setNativeRange = (start, startOffset = 0, end = start ?? undefined, endOffset = startOffset) => {
    const native = document.getSelection()
    if (!start || !end) return native?.removeAllRanges()
    if (!selection.hasFocus()) quill.root.focus()
    native?.setBaseAndExtent(start, startOffset, end, endOffset)
  }
}
