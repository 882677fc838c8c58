import { editorOf } from '../../editors/editors.ts'
import { closestAcross } from '../climb.ts'
import { isDisabled, isVisible } from '../control.ts'
import type { RefusalReason, SelectorName } from '../site.ts'
import { privateMessage, selectors } from './selectors.ts'

/** A box and the block that makes it public. */
export interface Found {
  kind: 'post' | 'comment' | 'article'
  editable: HTMLElement
  composer: HTMLElement
}

type Name = SelectorName<'linkedin'>

/** By names of selectors; `dialog` and `body` are the elements. */
interface Place {
  kind: Found['kind']
  block: Name | 'dialog' | 'body'
  editable: Name
  publish: Name
  isForm?: boolean
  /** Title and body, question and options: of two kinds, known only together. */
  inFields?: boolean
}

/**
 * Where boxes lie, with their editables and what publishes them: the more a mark says, the earlier it is asked for. A form of
 * comments may show its button only once there is text; everywhere else an editable counts only together with its button.
 */
const places: Place[] = [
  { kind: 'post', block: 'shareBox', editable: 'quill', publish: 'sharePublish' },
  { kind: 'post', block: 'shareView', editable: 'quill', publish: 'sharePublish' },
  { kind: 'post', block: 'shareBox', editable: 'pollFields', publish: 'sideViewDone', inFields: true },
  { kind: 'comment', block: 'commentBlock', editable: 'tiptap', publish: 'commentPublish', isForm: true },
  { kind: 'comment', block: 'oldCommentBlock', editable: 'quill', publish: 'oldCommentPublish', isForm: true },
  { kind: 'comment', block: 'comment', editable: 'tiptap', publish: 'commentPublish' },
  { kind: 'comment', block: 'commentShape', editable: 'tiptap', publish: 'commentPublish' },
  { kind: 'post', block: 'dialog', editable: 'newEditor', publish: 'wordyButton' },
  { kind: 'post', block: 'newCompose', editable: 'newEditor', publish: 'wordyButton' },
  { kind: 'article', block: 'body', editable: 'articleFields', publish: 'articleNext', inFields: true },
]

const cssOf = (block: Place['block']): string => (block === 'dialog' || block === 'body' ? block : selectors[block])

type Part = 'editable' | 'publish'

interface Placed {
  place: Place
  /** The editable or publish control itself. */
  el: HTMLElement
  composer: HTMLElement
}

/** Where `el` is, or lies in, an editable or a publish control. */
function placed(el: Element, part: Part): Placed | null {
  for (const place of places) {
    const at = closestAcross(el, selectors[place[part]])
    const composer = at && closestAcross(at, cssOf(place.block))
    if (composer) return { place, el: at, composer }
  }
  return null
}

/** All editables or publish controls of a composer; those of another composer inside it are not its own. */
const partsOf = ({ place, composer }: Placed, part: Part): HTMLElement[] =>
  [...composer.querySelectorAll<HTMLElement>(selectors[place[part]])].filter(
    (el) => placed(el, part)?.composer === composer,
  )

/** What publishes a composer: where several controls could, the last one that is shown. */
const controlOf = (at: Placed): HTMLElement | undefined => partsOf(at, 'publish').findLast(isVisible)

/** The box that `el` is or lies in, if it is in a composer with its button or in a comment form nobody has written in yet. */
export function detect(el: Element): Found | null {
  const at = placed(el, 'editable')
  if (!at || isMessage(at.el) || !editorOf(at.el)) return null
  const kinds = new Set(partsOf(at, 'editable').map(({ tagName }) => tagName))
  if (at.place.inFields && kinds.size < 2) return null
  const atRest = at.place.isForm && !at.el.textContent?.trim()
  if (!atRest && !controlOf(at)) return null
  return { kind: at.place.kind, editable: at.el, composer: at.composer }
}

/** What publishes the box. */
export function controlsOf({ editable }: Found): HTMLElement[] {
  const at = placed(editable, 'editable')
  const control = at && controlOf(at)
  return control ? [control] : []
}

/** The boxes that a press on `el` publishes: more than one in an article or a poll. */
export function publishedBy(el: Element): Found[] {
  const at = placed(el, 'publish')
  if (!at || isDisabled(at.el) || controlOf(at) !== at.el) return []
  return partsOf(at, 'editable').flatMap((editable) => detect(editable) ?? [])
}

const isMessage = (el: Element): boolean => el.matches(privateMessage) || /^\/messaging(\/|$)/.test(location.pathname)

/** Why LinkedIn's own fields are not watched. On new pages notes to a new contact are textareas beside the post composer. */
export function refusal(el: Element): RefusalReason | undefined {
  if (closestAcross(el, selectors.shareBox)) return 'not-supported'
  const isNote = el.matches('textarea') && closestAcross(el, selectors.composeHost)
  if (isNote || isMessage(el)) return 'private-message'
  return /^\/in\//.test(location.pathname) ? 'profile-field' : undefined
}
