import { pressOn, secondNetworks } from '../../browser/networks.ts'
import { notes } from '../policy.ts'
import { controlEnter, enterOnButton, mouse } from './means.ts'
import type { Surface } from './surface.ts'
import { boost } from './x.ts'

const { confirm, plain } = notes

const { x: home } = secondNetworks
const dialog = {
  ...home,
  editable: '[role="dialog"] [data-testid="tweetTextarea_0"]',
  publish: '[data-testid="tweetButton"]',
}
const modal = { ...dialog, url: 'https://x.com/compose/post', surface: 'modal' }

/** The pages of the second replica, each with the means that go another way there. */
export const xSecond: Surface[] = [
  {
    name: 'the inline box on X',
    place: home,
    means: [
      mouse,
      enterOnButton,
      controlEnter,
      boost('[data-testid="toolBar"] div:has(+ div > [data-testid="tweetButtonInline"]) > button'),
    ],
  },
  {
    name: 'the inline box on X, put back with its tab',
    place: { ...home, opener: '[role="tab"][aria-selected="false"]' },
    means: [mouse],
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
    means: [mouse, controlEnter],
  },
  {
    name: 'a draft that nobody typed on X',
    place: { ...modal, url: `https://x.com/intent/post?text=${encodeURIComponent(confirm.draft)}` },
    write: async () => confirm.draft,
    means: [mouse],
  },
  {
    name: 'an answer on X',
    place: { ...home, url: 'https://x.com/ines_vogt/status/1991', surface: 'reply' },
    means: [mouse, controlEnter],
  },
  {
    name: 'an answer in a dialog on X',
    place: { ...dialog, opener: '[data-testid="reply"]', surface: 'reply-modal' },
    means: [mouse],
  },
  {
    name: 'a quote on X',
    place: {
      ...dialog,
      url: 'https://x.com/ines_vogt/status/1991',
      opener: 'article [aria-label="Zitieren"]',
      surface: 'quote',
    },
    means: [mouse],
  },
]
