import type { Audience } from '../../check/draft.ts'
import { selectors } from './selectors.ts'

/** Ids of the options in the composer's settings, the same in every language; the composer itself shows only a label. */
const options: Record<string, Audience> = { ANYONE: 'public', CONNECTIONS_ONLY: 'connections', CONTAINER: 'group' }

const followed = new WeakSet<Node>()
const confirmed = new WeakMap<Element, Audience>()

/** Remembers what is chosen when the settings are done; they leave the page with that. */
function follow(event: Event): void {
  const done = event.target instanceof Element ? event.target.closest(selectors.sideViewDone) : null
  const shareBox = done?.closest(selectors.shareBox)
  const chosen = shareBox && [...shareBox.querySelectorAll(':checked')].map(({ id }) => options[id]).find(Boolean)
  if (shareBox && chosen) confirmed.set(shareBox, chosen)
}

/** Follows the choice of an audience in the composers of a root; safe to call again. */
export function followAudience(root: Node): void {
  if (followed.has(root)) return
  followed.add(root)
  root.addEventListener('click', follow, { capture: true, passive: true })
}

/** The audience confirmed in this composer since it was opened; a group's page posts to the group; else not known. */
export const audienceOf = (shareBox: Element): Audience | undefined =>
  confirmed.get(shareBox) ?? (/^\/groups\//.test(location.pathname) ? 'group' : undefined)
