import { placeOf } from '../../../bin/tour/places.ts'
import type { Network } from '../../browser/networks.ts'

/**
 * LinkedIn serves two front-ends side by side, and the new one with a post composer of its own or with the old one's; here in
 * Dutch, so that nothing is found by an English label.
 */
const frontEnds = { newest: 'sdui&ownComposer', new: 'sdui', old: 'classic' }
export type FrontEnd = keyof typeof frontEnds

export const pageOf = (frontEnd: FrontEnd, path: string, options = ''): string =>
  `https://www.linkedin.com${path}?${frontEnds[frontEnd]}&lang=nl&${options}`

export const urn = {
  customer: 'urn:li:activity:7400000000000000001',
  customersComment: 'urn:li:comment:(activity:7400000000000000001,same)',
  company: 'urn:li:activity:7400000000000000002',
  ownComment: 'urn:li:comment:(activity:7400000000000000002,stand)',
  own: 'urn:li:activity:7400000000000000004',
}

/** What a person presses in a composer, in and out of shadow roots. */
interface Composer extends Pick<Network, 'editable' | 'publish'> {
  schedule: string
  timeDone: string
  dismiss: string
  keepDraft: string
}

const { editable, publish } = placeOf('linkedin', false)

const oldComposer: Composer = {
  editable,
  publish,
  schedule: '>>> .share-actions__scheduled-post-btn',
  timeDone: '>>> .share-box-footer__primary-btn',
  dismiss: '>>> .artdeco-modal__dismiss',
  keepDraft: '>>> [role="alertdialog"] .artdeco-button--primary',
}

export const composers: Record<FrontEnd, Composer> = {
  new: oldComposer,
  old: oldComposer,
  newest: {
    editable: '[componentkey="ShareBox_textEditor"]',
    publish: '[data-sdui-screen$="ShareCompose"] button:not(:has(svg))',
    schedule: '[data-sdui-screen$="ShareCompose"] a',
    timeDone: '[data-sdui-screen$="ShareSchedulePostPicker"] button',
    dismiss: '[data-testid="dialog"] > button',
    keepDraft: 'dialog dialog button:last-of-type',
  },
}

export const startPost = '[componentkey="draft-text-sharebox"] button, .share-box-feed-entry__trigger'

/** The composer as "Start a post" opens it, or what else is named as the way there. */
export function postAt(frontEnd: FrontEnd, path: string, more: Partial<Network> & { options?: string } = {}): Network {
  const { options, ...rest } = more
  const { editable, publish } = composers[frontEnd]
  const url = pageOf(frontEnd, path, options)
  return { name: 'linkedin', url, opener: startPost, editable, publish, surface: 'sharebox', ...rest }
}

/** The composer opened by the address, without a press. */
export const shareWindowAt = (frontEnd: FrontEnd, options: string): Network =>
  postAt(frontEnd, '/feed/', { options: `shareActive=true&${options}`, opener: undefined })

/** A form of comments, under the post with this urn. */
export const commentAt = (frontEnd: FrontEnd, post: string, block: string, more: Partial<Network>): Network => ({
  name: 'linkedin',
  url: pageOf(frontEnd, `/feed/update/${post}/`),
  editable: `${block} .ProseMirror, ${block} .ql-editor`,
  publish: `${block} button[type="submit"]`,
  surface: 'comment-kettle',
  ...more,
})

export const articleAt = (path: string, more: Partial<Network> = {}): Network => ({
  name: 'linkedin',
  url: pageOf('old', path),
  editable: '.article-editor-headline__textarea',
  publish: '.article-editor-nav__publish',
  surface: 'article',
  ...more,
})
