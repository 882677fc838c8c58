import { editorOf } from '../../editors/editors.ts'
import { precedes } from '../climb.ts'
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

/** An article names its publish button only by the sheet it stands in, which opens when the text is done. */
const boxOf = (editable: HTMLElement): Box => ({
  editable,
  composer: editable,
  root: document,
  surface: 'article',
  publishControls: () => [...document.querySelectorAll<HTMLElement>(selectors.articlePublish)],
  publishesOn: () => false,
  context: () => ({ network: 'x', surface: 'article' }),
})

/** The part of an article that `el` is or lies in. */
export function articleBoxAt(el: Element): Box | null {
  const part = articleParts().find((each) => each.contains(el))
  return part ? boxOf(part) : null
}

/** The parts of the article that a press on `el` publishes. */
export const articleBoxesFor = (el: Element): Box[] =>
  el.closest(selectors.articlePublish) ? articleParts().map(boxOf) : []
