import { isCommandEnter, isPlainEnter } from '../keys.ts'
import type { Box, Site } from '../site.ts'
import { survey } from '../survey.ts'
import { contextOf, surfaceOf } from './context.ts'
import { controlsOf, detect, type Found, publishedBy, refusal } from './detect.ts'
import { selectors } from './selectors.ts'
import { isSuggesting } from './suggestions.ts'

const boxOf = (found: Found): Box => ({
  editable: found.editable,
  composer: found.composer,
  root: document,
  surface: surfaceOf(found),
  publishControls: () => {
    const now = detect(found.editable)
    return now ? controlsOf(now) : []
  },
  publishesOn: (event) =>
    found.kind === 'comment' ? isPlainEnter(event) && !isSuggesting(found.editable) : isCommandEnter(event),
  context: () => contextOf(detect(found.editable) ?? found),
})

function boxAt(el: Element): Box | null {
  const found = detect(el)
  return found && boxOf(found)
}

export const facebook: Site = {
  network: 'facebook',
  selectors,
  boxAt,
  boxesFor: (el) => {
    const found = publishedBy(el)
    return found ? [boxOf(found)] : []
  },
  survey: () => survey(boxAt, refusal),
  roots: () => [document],
}
