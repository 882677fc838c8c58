import { closestAcross } from '../climb.ts'
import type { RefusalReason } from '../site.ts'
import { selectors } from './selectors.ts'

/** A box and the block that makes it public. */
export interface Found {
  kind: 'post' | 'comment' | 'article'
  editable: HTMLElement
  composer: HTMLElement
}

/**
 * Where boxes lie, with their editables and what publishes them: the more a mark says, the earlier it is asked for. A form of
 * comments may show its button only once there is text; everywhere else an editable counts only together with its button.
 */
const places = [
  { kind: 'post', block: selectors.shareBox, editable: selectors.quill, publish: selectors.sharePublish },
  { kind: 'post', block: selectors.shareView, editable: selectors.quill, publish: selectors.sharePublish },
  { kind: 'post', block: selectors.shareBox, editable: selectors.pollFields, publish: selectors.sideViewDone },
  {
    kind: 'comment',
    block: selectors.commentBlock,
    editable: selectors.tiptap,
    publish: selectors.commentPublish,
    isForm: true,
  },
  {
    kind: 'comment',
    block: selectors.oldCommentBlock,
    editable: selectors.quill,
    publish: selectors.oldCommentPublish,
    isForm: true,
  },
  { kind: 'comment', block: selectors.comment, editable: selectors.tiptap, publish: selectors.commentPublish },
  { kind: 'post', block: 'dialog', editable: selectors.newEditor, publish: selectors.wordyButton },
  { kind: 'post', block: selectors.newCompose, editable: selectors.newEditor, publish: selectors.wordyButton },
  { kind: 'article', block: 'body', editable: selectors.articleFields, publish: selectors.articleNext },
] as const

type Part = 'editable' | 'publish'

interface Placed {
  place: (typeof places)[number]
  /** The editable or publish control itself. */
  el: HTMLElement
  composer: HTMLElement
}

/** Where `el` is, or lies in, an editable or a publish control. */
function placed(el: Element, part: Part): Placed | null {
  for (const place of places) {
    const at = closestAcross(el, place[part])
    const composer = at && closestAcross(at, place.block)
    if (composer) return { place, el: at, composer }
  }
  return null
}

/** All editables or publish controls of a composer; those of another composer inside it are not its own. */
const partsOf = ({ place, composer }: Placed, part: Part): HTMLElement[] =>
  [...composer.querySelectorAll<HTMLElement>(place[part])].filter((el) => placed(el, part)?.composer === composer)

/** What publishes a composer: where several controls could, the last one. */
const controlOf = (at: Placed): HTMLElement | undefined => partsOf(at, 'publish').at(-1)

/** The box that `el` is or lies in, if it is in a composer with its button or in a comment form. */
export function detect(el: Element): Found | null {
  const at = placed(el, 'editable')
  if (!at || (!('isForm' in at.place) && !controlOf(at))) return null
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
  return at && controlOf(at) === at.el ? partsOf(at, 'editable').flatMap((editable) => detect(editable) ?? []) : []
}

/** Why LinkedIn's own fields are not watched. On new pages notes to a new contact are textareas beside the post composer. */
export function refusal(el: Element): RefusalReason | undefined {
  if (closestAcross(el, selectors.shareBox)) return 'not-supported'
  const isNote = el.matches('textarea') && closestAcross(el, selectors.composeHost)
  if (isNote || el.matches(selectors.privateMessage) || /^\/messaging(\/|$)/.test(location.pathname)) {
    return 'private-message'
  }
  return /^\/in\//.test(location.pathname) ? 'profile-field' : undefined
}
