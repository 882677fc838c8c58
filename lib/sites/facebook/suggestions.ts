import { isVisible } from '../control.ts'
import { selectors } from './selectors.ts'

/** How far from its box a list of suggestions may open, in CSS pixels. */
const reach = 80

/** What says that a list belongs to it, in whatever way. */
const ownerOf = ({ id }: Element): Element | null =>
  id ? document.querySelector(`[aria-controls~="${CSS.escape(id)}"], [aria-owns~="${CSS.escape(id)}"]`) : null

/** A list that names no owner is known by its place: it opens at the caret. */
function isBeside(list: Element, editable: Element): boolean {
  const [one, other] = [list.getBoundingClientRect(), editable.getBoundingClientRect()]
  return (
    one.top - other.bottom <= reach &&
    other.top - one.bottom <= reach &&
    one.left <= other.right &&
    other.left <= one.right
  )
}

/** Whether names are being suggested for this box: Enter picks one then. Other lists of the page do not count. */
export const isSuggesting = (editable: Element): boolean =>
  [...document.querySelectorAll(selectors.suggestions)].some((list) => {
    const owner = ownerOf(list)
    return isVisible(list) && (owner ? owner === editable : isBeside(list, editable))
  })
