/** Draws HTML as the whole content of an element or shadow root, for tests of code that reads a page. */
export function draw(into: Element | ShadowRoot, html: string): void {
  into.replaceChildren(document.createRange().createContextualFragment(html))
}

/** The same for a whole page at a path of its site. */
export function drawPage(html: string, path: string): void {
  history.replaceState(null, '', path)
  draw(document.body, html)
}
