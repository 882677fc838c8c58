import { editorOf } from '../../editors/editors.ts'
import { precedes } from '../climb.ts'
import { isVisible } from '../control.ts'
import type { Box } from '../site.ts'
import { limits, selectors } from './selectors.ts'

/** Title and body of the long-form article on this page, which are published together; the title may be missing. */
function articleParts(): HTMLElement[] {
  const body =
    location.pathname.startsWith('/compose/articles') && document.querySelector<HTMLElement>(selectors.article)
  if (!body || !editorOf(body)) return []
  const fields = body.closest(limits.boundary)?.querySelectorAll('textarea') ?? []
  const title = [...fields].find((field) => precedes(field, body))
  return title ? [title, body] : [body]
}

/**
 * What publishes an article stands in a sheet that opens when the text is done: its buttons with words and no name, by the
 * sheet's names or without. Were there several, one too many is held rather than none.
 */
function controls(): HTMLElement[] {
  const named = document.querySelectorAll<HTMLElement>(selectors.articlePublish)
  const all = named.length > 0 ? named : document.querySelectorAll<HTMLElement>(selectors.articlePublishShape)
  return [...all].filter(isVisible)
}

const boxOf = (editable: HTMLElement): Box => ({
  editable,
  composer: editable,
  root: document,
  surface: 'article',
  publishControls: controls,
  publishesOn: () => false,
  context: () => ({ network: 'x', surface: 'article' }),
})

/** The part of an article that `el` is or lies in. */
export function articleBoxAt(el: Element): Box | null {
  const part = articleParts().find((each) => each.contains(el))
  return part ? boxOf(part) : null
}

/** The parts of the article that a press on `el` publishes. */
export function articleBoxesFor(el: Element): Box[] {
  const parts = articleParts()
  return parts.length > 0 && controls().some((control) => control.contains(el)) ? parts.map(boxOf) : []
}
