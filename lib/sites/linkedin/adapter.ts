import { isCommandEnter } from '../keys.ts'
import type { Box, Site } from '../site.ts'
import { survey } from '../survey.ts'
import { followAudience } from './audience.ts'
import { contextOf, surfaceOf } from './context.ts'
import { controlsOf, detect, type Found, publishedBy, refusal } from './detect.ts'
import { selectors } from './selectors.ts'

function boxOf(found: Found): Box {
  const root = found.editable.getRootNode() as Document | ShadowRoot
  if (found.kind === 'post') followAudience(root)
  return {
    editable: found.editable,
    composer: found.composer,
    root,
    surface: surfaceOf(found),
    byStructure: found.byStructure,
    publishControls: () => controlsOf(found),
    // Enter is a new line everywhere here; whether Ctrl+Enter publishes posts and comments is not certain, so it counts.
    publishesOn: (event) => found.kind !== 'article' && isCommandEnter(event),
    context: () => contextOf(found),
  }
}

function boxAt(el: Element): Box | null {
  const found = detect(el)
  return found && boxOf(found)
}

export const linkedin: Site = {
  network: 'linkedin',
  selectors,
  boxAt,
  boxesFor: (el) => publishedBy(el).map(boxOf),
  survey: () => survey(boxAt, refusal),
  roots: () => {
    const hosts = [...document.querySelectorAll(selectors.composeHost)]
    return [document, ...hosts.map((host) => host.shadowRoot).filter((root) => root !== null)]
  },
}
