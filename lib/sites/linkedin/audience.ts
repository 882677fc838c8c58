import type { Audience } from '../../check/draft.ts'
import { selectors } from './selectors.ts'

/** Ids of the options in the composer's settings, the same in every language; the composer itself shows only a label. */
const options: Record<string, Audience> = { ANYONE: 'public', CONNECTIONS_ONLY: 'connections', CONTAINER: 'group' }

const confirmed = new WeakMap<Element, Audience>()

/** Remembers what is chosen when the settings are done, in the composer or over it; they leave the page with that. */
function follow({ target, currentTarget }: Event): void {
  if (!(target instanceof Element) || !target.closest(selectors.sideViewDone)) return
  const root = currentTarget as Document | ShadowRoot
  const shareBox = root.querySelector(selectors.shareBox)
  const chosen = [...root.querySelectorAll(':checked')].map(({ id }) => options[id]).find(Boolean)
  if (shareBox && chosen) confirmed.set(shareBox, chosen)
}

/** Follows the choice of an audience in the composers of a root; called again, it adds nothing. */
export function followAudience(root: Node): void {
  root.addEventListener('click', follow, { capture: true, passive: true })
}

/** The audience confirmed in this composer since it was opened; a group's page posts to the group; else not known. */
export const audienceOf = (shareBox: Element): Audience | undefined =>
  confirmed.get(shareBox) ?? (/^\/groups\//.test(location.pathname) ? 'group' : undefined)
