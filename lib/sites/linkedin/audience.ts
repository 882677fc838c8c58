import type { Audience } from '../../check/draft.ts'
import { selectors } from './selectors.ts'

/** Ids of the options in the composer's settings, the same in every language; the composer itself shows only a label. */
const options: Record<string, Audience> = { ANYONE: 'public', CONNECTIONS_ONLY: 'connections', CONTAINER: 'group' }
const optionCss = Object.keys(options)
  .map((id) => `[id="${id}"]`)
  .join(', ')

const followed = new WeakSet<Node>()
const marked = new WeakMap<Element, Audience>()
const confirmed = new WeakMap<Element, Audience>()

function follow(event: Event): void {
  const el = event.target instanceof Element ? event.target : null
  const shareBox = el?.closest(selectors.shareBox)
  if (!el || !shareBox) return
  const option = el.closest(optionCss)
  const audience = option ? options[option.id] : marked.get(shareBox)
  if (option && audience) marked.set(shareBox, audience)
  else if (audience && el.closest(selectors.audienceDone)) confirmed.set(shareBox, audience)
}

/** Follows the choice of an audience in the composers of a root; safe to call again. */
export function followAudience(root: Node): void {
  if (followed.has(root)) return
  followed.add(root)
  root.addEventListener('click', follow, { capture: true, passive: true })
}

/** The audience chosen in this composer since it was opened; undefined when the person has not touched it. */
export const audienceOf = (shareBox: Element): Audience | undefined => confirmed.get(shareBox)
