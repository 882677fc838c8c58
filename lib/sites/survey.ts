import { editorOf } from '../editors/editors.ts'
import { isVisible } from './control.ts'
import type { Box, RefusalReason, Sighting } from './site.ts'

const editableCss =
  'textarea, [contenteditable]:not([contenteditable="false"]), input[type="search"], [role="search"] input'
const searchCss = 'input[type="search"], [role="searchbox"], [role="search"] *'

/** Every editable below `root`, into open shadow roots; parts of an editable and an editor's hidden helpers are not counted. */
function* editablesIn(root: Document | ShadowRoot): Generator<HTMLElement> {
  for (const el of root.querySelectorAll<HTMLElement>('*')) {
    if (
      el.matches(editableCss) &&
      !el.parentElement?.closest('[contenteditable="true"]') &&
      !el.matches('.ql-clipboard')
    ) {
      yield el
    }
    if (el.shadowRoot) yield* editablesIn(el.shadowRoot)
  }
}

/**
 * Every editable that a person can see, watched or refused: a feed may hold hidden copies of a post. `refusal` names the site's own reasons. Works from element facts
 * (tag, attributes, place); the text of a refused editable is not read.
 */
export function survey(
  boxAt: (el: Element) => Box | null,
  refusal: (el: Element) => RefusalReason | undefined,
): Sighting[] {
  const sightings: Sighting[] = []
  for (const editable of editablesIn(document)) {
    if (!isVisible(editable)) continue
    const box = boxAt(editable)
    if (box) sightings.push({ state: 'watched', box })
    else {
      const known = refusal(editable) ?? (editable.matches(searchCss) ? 'search' : undefined)
      const reason = known ?? (editorOf(editable) ? 'no-publish-control' : 'unknown-editor')
      sightings.push({ state: 'refused', editable, reason })
    }
  }
  return sightings
}
