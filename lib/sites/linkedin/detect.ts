import { editorOf } from '../../editors/editors.ts'
import { closestAcross, precedes } from '../climb.ts'
import { isDisabled, isVisible } from '../control.ts'
import type { RefusalReason, SelectorName } from '../site.ts'
import { privateMessage, selectors, shapes } from './selectors.ts'

/** A box and the block that makes it public. */
export interface Found {
  kind: 'post' | 'comment' | 'article'
  editable: HTMLElement
  composer: HTMLElement
  byStructure: boolean
}

type Name = SelectorName<'linkedin'> | keyof typeof shapes

/** By names of selectors and shapes. */
interface Place {
  /** Known by structure alone, and only on pages at such a path. */
  where?: RegExp
  kind: Found['kind']
  block: Name
  editable: Name
  publish: Name
  isForm?: boolean
  /** Title and body, question and options: of two kinds, known only together, and one of them is this. */
  inFields?: 'DIV' | 'INPUT'
}

const notProfile = /^\/(?!in\/)/
const article = /^\/article\/(new|edit)/

/**
 * Where boxes lie, with their editables and what publishes them: the more a mark says, the earlier it is asked for. A form of
 * comments may show its button only once there is text; everywhere else an editable counts only together with its button.
 */
const places: Place[] = [
  { kind: 'post', block: 'shareBox', editable: 'pollFields', publish: 'sideViewDone', inFields: 'INPUT' },
  { kind: 'post', block: 'shareBox', editable: 'quill', publish: 'sharePublish' },
  { kind: 'post', block: 'shareView', editable: 'quill', publish: 'sharePublish' },
  { kind: 'post', block: 'shareBox', editable: 'fields', publish: 'sharePublish', inFields: 'DIV' },
  { kind: 'post', block: 'shareView', editable: 'fields', publish: 'sharePublish', inFields: 'DIV' },
  { kind: 'comment', block: 'commentBlock', editable: 'tiptap', publish: 'commentPublish', isForm: true },
  { kind: 'comment', block: 'oldCommentBlock', editable: 'quill', publish: 'oldCommentPublish', isForm: true },
  { kind: 'comment', block: 'comment', editable: 'tiptap', publish: 'commentPublish' },
  { kind: 'comment', block: 'commentShape', editable: 'tiptap', publish: 'commentPublish' },
  { where: notProfile, kind: 'post', block: 'newModal', editable: 'tiptap', publish: 'modalButton' },
  { kind: 'post', block: 'dialog', editable: 'newEditor', publish: 'wordyButton' },
  { kind: 'post', block: 'newCompose', editable: 'newEditor', publish: 'wordyButton' },
  { kind: 'article', block: 'body', editable: 'articleFields', publish: 'articleNext', inFields: 'DIV' },
  { where: article, kind: 'article', block: 'body', editable: 'articleShape', publish: 'articleBar', inFields: 'DIV' },
  { where: article, kind: 'post', block: 'body', editable: 'quill', publish: 'articleBar' },
]

const cssOf = (name: Name): string => ({ ...selectors, ...shapes })[name]

type Part = 'editable' | 'publish'

interface Placed {
  place: Place
  /** The editable or publish control itself. */
  el: HTMLElement
  composer: HTMLElement
}

/** Where `el` is, or lies in, an editable or a publish control. An editable goes with the block that has its button. */
function placed(el: Element, part: Part): Placed | null {
  for (const place of places) {
    if (place.where?.test(location.pathname) === false) continue
    const at = closestAcross(el, cssOf(place[part]))
    const composer = at && closestAcross(at, cssOf(place.block))
    const found = composer && { place, el: at, composer }
    if (found && (part === 'publish' || place.isForm || controlOf(found))) return found
  }
  return null
}

/** All editables or publish controls of a composer, of all places with that control; those of another composer inside it are not its own. */
function partsOf({ place: { publish }, composer }: Placed, part: Part): HTMLElement[] {
  const css = places.filter((place) => place.publish === publish).map((place) => cssOf(place[part]))
  return [...composer.querySelectorAll<HTMLElement>(`${css}`)].filter((el) => placed(el, part)?.composer === composer)
}

/** What publishes a composer: where several controls could, the last one that is shown. */
const controlOf = (at: Placed): HTMLElement | undefined => partsOf(at, 'publish').findLast(isVisible)

/** The box that `el` is or lies in, if it is in a composer with its button or in a comment form nobody has written in yet. */
export function detect(el: Element): Found | null {
  const at = placed(el, 'editable')
  if (!at || isMessage(at.el) || !editorOf(at.el)) return null
  const { kind, where, block, isForm, inFields } = at.place
  const kinds = new Set(partsOf(at, 'editable').map(({ tagName }) => tagName))
  if (inFields && (kinds.size < 2 || !kinds.has(inFields))) return null
  const atRest = isForm && !at.el.textContent?.trim()
  const control = controlOf(at)
  if (!atRest && !control) return null
  // Words above the editor are those of another button, such as who may see the post.
  if (block === 'newModal' && control && precedes(control, at.el)) return null
  return { kind, editable: at.el, composer: at.composer, byStructure: !!where }
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

const isMessage = (el: Element): boolean => el.matches(privateMessage) || /^\/messaging\b/.test(location.pathname)

/** Why LinkedIn's own fields are not watched. On new pages notes to a new contact are textareas beside the post composer. */
export function refusal(el: Element): RefusalReason | undefined {
  if (closestAcross(el, selectors.shareBox)) return 'not-supported'
  const isNote = el.matches('textarea') && closestAcross(el, selectors.composeHost)
  if (isNote || isMessage(el)) return 'private-message'
  // A modal of the kind that posts may be one whose name is gone.
  return /^\/in\//.test(location.pathname) && !closestAcross(el, shapes.newModal) ? 'profile-field' : undefined
}
