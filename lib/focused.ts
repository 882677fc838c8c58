/** The focused element of a page, looked up through open shadow roots. */
export function focused(page: Document): Element | null {
  let active = page.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active
}
