import { closestAcross } from '../climb.ts'
import type { RefusalReason } from '../site.ts'
import { selectors } from './selectors.ts'

/** A box and the block that makes it public. */
export interface Found {
  kind: 'post' | 'comment'
  editable: HTMLElement
  composer: HTMLElement
}

/** Where a box may lie, with its editor and publish control; comments may show their control only once there is text. */
const blocks = [
  { kind: 'post', block: selectors.shareBox, editable: selectors.shareEditable, publish: selectors.sharePublish },
  {
    kind: 'comment',
    block: selectors.commentBlock,
    editable: selectors.commentEditable,
    publish: selectors.commentPublish,
  },
  {
    kind: 'comment',
    block: selectors.oldCommentBlock,
    editable: selectors.shareEditable,
    publish: selectors.oldCommentPublish,
  },
] as const

type Known = (typeof blocks)[number]

const controlsIn = (block: Element, { publish }: Known): HTMLElement[] => [
  ...block.querySelectorAll<HTMLElement>(publish),
]

function blockAround(el: Element): { composer: HTMLElement; known: Known } | null {
  for (const known of blocks) {
    const composer = closestAcross(el, known.block)
    if (composer) return { composer, known }
  }
  return null
}

/** The box that `el` is or lies in, if it is in a post composer with its button or in a comment form. */
export function detect(el: Element): Found | null {
  const around = blockAround(el)
  const editable = around && closestAcross(el, around.known.editable)
  if (!around || !editable) return null
  const { composer, known } = around
  if (known.kind === 'post' && controlsIn(composer, known).length === 0) return null
  return { kind: known.kind, editable, composer }
}

/** What publishes the box. */
export function controlsOf({ composer }: Found): HTMLElement[] {
  const around = blockAround(composer)
  return around ? controlsIn(around.composer, around.known) : []
}

/** The box that a press on `el` publishes. */
export function publishedBy(el: Element): Found | null {
  const around = blockAround(el)
  const control = around && closestAcross(el, around.known.publish)
  const editable = control && around.composer.querySelector(around.known.editable)
  return editable ? detect(editable) : null
}

/** Why LinkedIn's own fields are not watched. Notes to a new contact are textareas beside the post composer. */
export function refusal(el: Element): RefusalReason | undefined {
  const isNote = el.matches('textarea') && closestAcross(el, selectors.composeHost) !== null
  if (isNote || el.matches(selectors.privateMessage) || /^\/messaging(\/|$)/.test(location.pathname)) {
    return 'private-message'
  }
  return /^\/in\//.test(location.pathname) ? 'profile-field' : undefined
}
