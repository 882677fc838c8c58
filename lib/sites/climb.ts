/** The parent of an element, out of a shadow root to its host. */
export function parentOf(el: Element): Element | null {
  if (el.parentElement) return el.parentElement
  const root = el.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
}

/** `el` and what it lies in, innermost first, across shadow roots. */
export function* ancestors(el: Element): Generator<Element> {
  for (let at: Element | null = el; at; at = parentOf(at)) yield at
}

/** Like `closest`, across shadow roots. */
export function closestAcross(el: Element, css: string): HTMLElement | null {
  for (const at of ancestors(el)) if (at.matches(css)) return at as HTMLElement
  return null
}

/** Whether `a` comes before `b` on the page. */
export const precedes = (a: Node, b: Node): boolean =>
  !!(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING)
