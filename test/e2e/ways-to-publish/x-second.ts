import { pressOn, secondNetworks } from '../../browser/networks.ts'
import { notes } from '../policy.ts'
import { controlEnter, enterOnButton, finger, mouse, spaceOnButton } from './means.ts'
import type { Surface } from './surface.ts'
import { boost, boostByKey } from './x.ts'

const { confirm, plain } = notes
const { x: home } = secondNetworks

const status = 'https://x.com/ines_vogt/status/1991'
const dialog = {
  ...home,
  editable: '[role="dialog"] [data-testid="tweetTextarea_0"]',
  publish: '[data-testid="tweetButton"]',
}
const modal = { ...dialog, url: 'https://x.com/compose/post', surface: 'modal' }

/** The pages of the second replica. */
export const xSecond: Surface[] = [
  { name: 'the inline box on X', place: home, means: [mouse], also: [finger, enterOnButton, controlEnter, boost] },
  {
    name: 'the inline box on X, put back with its tab',
    place: home,
    write: async (writer) => {
      await writer.type(confirm.draft)
      for (const selector of ['[role="tab"][aria-selected="false"]', home.editable])
        await pressOn(writer.page, selector)
      return confirm.draft
    },
    means: [controlEnter],
  },
  {
    name: 'a thread on X, noted in its first box',
    place: modal,
    write: async (writer) => {
      await writer.type(confirm.draft)
      await pressOn(writer.page, '[data-testid="addButton"] button')
      await pressOn(writer.page, '[data-testid="tweetTextarea_1"]')
      await writer.type(plain.draft)
      return `${confirm.draft}\n\n${plain.draft}`
    },
    means: [mouse],
    also: [controlEnter],
  },
  {
    name: 'a draft that nobody typed on X',
    place: { ...modal, url: `https://x.com/intent/post?text=${encodeURIComponent(confirm.draft)}` },
    write: async () => confirm.draft,
    means: [mouse],
    also: [spaceOnButton, controlEnter, boostByKey],
  },
  { name: 'an answer on X', place: { ...home, url: status, surface: 'reply' }, means: [mouse], also: [controlEnter] },
  {
    name: 'an answer in the dialog on X',
    place: { ...dialog, opener: '[data-testid="reply"]', surface: 'reply-modal' },
    means: [mouse],
    also: [controlEnter],
  },
  {
    name: 'a quote on X',
    place: { ...dialog, url: status, opener: 'article [aria-label="Zitieren"]', surface: 'quote' },
    means: [mouse],
    also: [finger, enterOnButton, spaceOnButton, controlEnter],
  },
]
