import { placeOf } from '../../../bin/tour/places.ts'
import { type Network, pressOn } from '../../browser/networks.ts'
import type { Writer } from '../../browser/writer.ts'
import { notes } from '../policy.ts'
import {
  controlEnter,
  enter,
  enterOnButton,
  finger,
  mouse,
  requestSubmit,
  siteCode,
  spaceOnButton,
  submitField,
} from './means.ts'
import { attachPicture } from './picture.ts'
import type { Surface } from './surface.ts'

const { confirm } = notes

const post = placeOf('facebook', false)
const comment = placeOf('facebook', true)
const share: Network = {
  ...post,
  opener: '[role="article"] [aria-label^="Send this"]',
  publish: '[role="dialog"] form [role="button"][aria-label="Share now"]',
  surface: 'share',
}
const inComment = '[role="article"] [role="article"]'

const onButton = [finger, enterOnButton, spaceOnButton]
const bySubmit = [requestSubmit, submitField]

/** Types the draft behind what stands there already. */
async function typeBehind(writer: Writer): Promise<string> {
  const before = await writer.model()
  await writer.page.keyboard.press('End')
  await writer.type(` ${confirm.draft}`)
  return `${before} ${confirm.draft}`
}

export const facebook: Surface[] = [
  {
    name: 'the post dialog on Facebook',
    place: post,
    means: [mouse, enterOnButton, controlEnter, requestSubmit],
    also: [finger, spaceOnButton, siteCode, submitField],
  },
  {
    name: 'the same forms at the address for phones, on Facebook',
    place: { ...post, url: 'https://m.facebook.com/' },
    means: [finger],
    also: [mouse, controlEnter],
  },
  {
    name: 'a picture post on Facebook, at "Next"',
    place: { ...post, publish: '[role="dialog"] form [role="button"][aria-label="Next"]' },
    write: async (writer) => {
      await writer.type(confirm.draft)
      await attachPicture(writer, '[role="dialog"] input[type="file"]')
      return confirm.draft
    },
    means: [mouse],
    also: [...onButton, controlEnter],
    finish: ({ page }) => pressOn(page, '[role="dialog"] [role="button"][aria-label="Post"]'),
  },
  {
    name: 'a group on Facebook',
    place: { ...post, url: 'https://www.facebook.com/groups/kettles', surface: 'group' },
    means: [mouse],
    also: [...onButton, controlEnter, ...bySubmit],
  },
  {
    name: 'a company page on Facebook',
    place: { ...post, url: 'https://www.facebook.com/brightwater', surface: 'page' },
    means: [mouse],
    also: [...onButton, controlEnter, ...bySubmit],
  },
  {
    name: 'the edit of a post on Facebook',
    place: {
      ...post,
      opener: '[aria-label="Edit post"]',
      publish: '[role="dialog"] form [role="button"][aria-label="Save"]',
      surface: 'edit-post',
    },
    write: typeBehind,
    means: [mouse],
    also: [...onButton, controlEnter, ...bySubmit],
  },
  {
    name: 'sharing on Facebook',
    place: share,
    means: [mouse],
    also: [...onButton, controlEnter, ...bySubmit],
  },
  ...['/sharer/', '/dialog/share'].map((path) => ({
    name: `the window ${path} on Facebook`,
    place: {
      ...post,
      url: `https://www.facebook.com${path}?quote=${encodeURIComponent(confirm.draft)}`,
      opener: undefined,
      surface: 'sharer',
    },
    write: async () => confirm.draft,
    means: [mouse],
    also: [...onButton, controlEnter, ...bySubmit],
  })),
  {
    name: 'a comment on Facebook',
    place: comment,
    means: [enter, mouse],
    also: [...onButton, siteCode, controlEnter],
  },
  {
    name: 'a reply on Facebook',
    place: {
      ...comment,
      opener: `${inComment} li:nth-child(2) [role="button"]`,
      editable: '[data-lexical-editor="true"][aria-label^="Reply"]',
      publish: '#focused-state-composer-submit [aria-label="Reply"]',
      surface: 'reply-c1',
    },
    means: [enter],
    also: [mouse, ...onButton, controlEnter],
  },
  {
    name: 'a comment beside a photo on Facebook',
    place: {
      ...comment,
      opener: '[aria-label="Open photo"]',
      editable: '[role="dialog"] [data-lexical-editor="true"]',
      publish: '[role="dialog"] #focused-state-composer-submit [role="button"]',
      surface: 'photo',
    },
    means: [enter],
    also: [mouse, ...onButton, controlEnter],
  },
  {
    name: 'the edit of a comment on Facebook',
    place: {
      ...comment,
      opener: `${inComment} li:nth-child(3) [role="button"]`,
      editable: `${inComment} [data-lexical-editor="true"]`,
      surface: 'edit-comment',
    },
    write: typeBehind,
    means: [enter],
    also: [controlEnter],
  },
]
