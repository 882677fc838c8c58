import { isDisabled } from '../control.ts'
import { isCommandEnter } from '../keys.ts'
import type { Box, Site } from '../site.ts'
import { survey } from '../survey.ts'
import { articleBoxAt, articleBoxesFor } from './article.ts'
import { contextOf, surfaceOf } from './context.ts'
import { boostOf, controlAt, detect, type Found, isNamed, partsOf, refusal } from './detect.ts'
import { selectors } from './selectors.ts'

const boxOf = (found: Found): Box => ({
  editable: found.editable,
  composer: found.composer,
  root: document,
  surface: surfaceOf(found),
  byStructure: !isNamed(found),
  publishControls: () => {
    const control = detect(found.editable)?.control
    const boost = control && boostOf(control)
    return [control, boost].filter((el) => el !== undefined)
  },
  // Publishes through an open suggestion list as well.
  publishesOn: isCommandEnter,
  context: () => contextOf(detect(found.editable) ?? found),
})

function boxAt(el: Element): Box | null {
  const found = detect(el)
  return found ? boxOf(found) : articleBoxAt(el)
}

export const x: Site = {
  network: 'x',
  selectors,
  boxAt,
  boxesFor: (el) => {
    const control = controlAt(el)
    if (!control) return articleBoxesFor(el)
    if (isDisabled(control)) return []
    return partsOf(control)
      .map(boxAt)
      .filter((box) => box !== null)
  },
  survey: () => survey(boxAt, refusal),
  roots: () => [document],
}
