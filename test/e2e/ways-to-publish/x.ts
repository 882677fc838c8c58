import type { Page } from 'puppeteer-core'
import { placeOf } from '../../../bin/tour/places.ts'
import { words } from '../../../components/words/en.ts'
import { enabledAt, type Network, pressOn } from '../../browser/networks.ts'
import { waitFor } from '../../browser/wait-for.ts'
import type { Writer } from '../../browser/writer.ts'
import { notes } from '../policy.ts'
import { controlEnter, enterOnButton, finger, mouse, siteCode, spaceOnButton } from './means.ts'
import { attachPicture } from './picture.ts'
import type { Means, NamedMeans, Surface } from './surface.ts'

const { confirm, plain } = notes

const inline = placeOf('x', false)
const answer = placeOf('x', true)
const modal: Network = {
  ...inline,
  url: 'https://x.com/compose/post',
  editable: '[role="dialog"] [data-testid="tweetTextarea_0"]',
  publish: '[data-testid="tweetButton"]',
  surface: 'modal',
}
export const phone: Network = {
  ...modal,
  url: 'https://mobile.x.com/compose/post',
  editable: '[data-testid="tweetTextarea_0"] textarea',
}
const overHome: Network = { ...modal, url: 'https://x.com/home' }
const menuItem = (n: number) => `[role="menuitem"]:nth-child(${n})`

/** The button beside the publish button, or beside the box around that; its sheet posts as well. */
const boostBy =
  (press: (page: Page, button: string) => Promise<void>): Means =>
  async ({ page, guidance, network }) => {
    const button = [`button:has(+ ${network.publish})`, `:has(+ * > ${network.publish}) > button`]
    await press(page, `[data-testid="toolBar"] :is(${button})`)
    const sheet = () => page.$('[role="alertdialog"] button')
    const panel = async () => (await guidance.items('heading', words.gate.title)).length > 0
    await waitFor('the sheet, or the panel', async () => (await sheet()) || (await panel()))
    await (await sheet())?.click()
  }
export const boost: NamedMeans = ['Boost', boostBy(pressOn)]
export const boostByKey: NamedMeans = [
  'Enter on Boost',
  boostBy(async (page, button) => {
    await (await enabledAt(page, button)).focus()
    await page.keyboard.press('Enter')
  }),
]
const everyKey = [enterOnButton, spaceOnButton, controlEnter]

/** Types the draft behind what stands there already. */
async function typeBehind(writer: Writer): Promise<string> {
  const before = await writer.model()
  await writer.page.keyboard.press('End')
  await writer.type(` ${confirm.draft}`)
  return `${before} ${confirm.draft}`
}

async function typeThread(writer: Writer): Promise<string> {
  await writer.type(confirm.draft)
  await pressOn(writer.page, '[role="dialog"] [data-testid="addButton"]')
  await pressOn(writer.page, '[data-testid="tweetTextarea_1"]')
  await writer.type(plain.draft)
  return `${confirm.draft}\n\n${plain.draft}`
}

/** Types the draft and presses what stands at the selectors after it. */
const typeAndPress =
  (...selectors: string[]) =>
  async (writer: Writer): Promise<string> => {
    await writer.type(confirm.draft)
    for (const selector of selectors) await pressOn(writer.page, selector)
    return confirm.draft
  }

/** An article as far as its sheet, to which something may happen then. */
const articleAt = (name: string, happens?: Means): Surface => ({
  name,
  place: {
    ...inline,
    url: 'https://x.com/compose/articles/edit/1',
    editable: '[data-testid="composer"]',
    publish: '[role="dialog"] .solid',
    surface: 'article',
  },
  write: async (writer) => {
    await writer.type(plain.draft)
    await pressOn(writer.page, 'textarea')
    await writer.type(confirm.draft)
    await writer.sees('button', /1 note/)
    await pressOn(writer.page, '.app-bar .solid')
    await happens?.(writer)
    return `${confirm.draft}\n\n${plain.draft}`
  },
  means: [mouse],
  also: [finger, enterOnButton, spaceOnButton],
})

export const x: Surface[] = [
  {
    name: 'the inline box on X',
    place: inline,
    means: [mouse, finger, enterOnButton, controlEnter, siteCode, boost],
    also: [spaceOnButton],
  },
  { name: 'the dialog on X', place: modal, means: [mouse], also: [finger, ...everyKey, boost, boostByKey] },
  { name: 'an answer on X', place: answer, means: [mouse], also: [finger, ...everyKey] },
  {
    name: 'an answer in the dialog on X',
    place: { ...overHome, opener: '[data-testid="reply"]', surface: 'reply-modal' },
    means: [mouse],
    also: [finger, ...everyKey],
  },
  {
    name: 'a quote on X',
    place: { ...overHome, opener: ['[data-testid="retweet"]', menuItem(2)] },
    means: [mouse],
    also: [finger, ...everyKey],
  },
  {
    name: 'a thread on X, noted in its first box',
    place: modal,
    write: typeThread,
    means: [mouse],
    also: [finger, ...everyKey],
  },
  {
    name: 'the edit of a post on X, its last',
    place: { ...overHome, opener: ['[data-testid="caret"]', menuItem(1)] },
    write: typeBehind,
    means: [mouse],
    also: [finger, ...everyKey],
    finish: ({ page }) => pressOn(page, '[data-testid="confirmationSheetConfirm"]'),
  },
  {
    name: 'a scheduled post on X',
    place: modal,
    write: typeAndPress(
      '[role="dialog"] [data-testid="scheduleOption"]',
      '[data-testid="scheduledConfirmationPrimaryAction"]',
    ),
    means: [mouse],
    also: [finger, ...everyKey],
  },
  {
    name: 'a picture without a description on X',
    place: inline,
    write: async (writer) => {
      await writer.type(confirm.draft)
      await attachPicture(writer, '[data-testid="fileInput"]')
      return confirm.draft
    },
    means: [mouse],
    also: [finger, ...everyKey],
    finish: ({ page }) => pressOn(page, '[data-testid="confirmationSheetCancel"]'),
  },
  {
    name: 'a poll on X, noted in a choice',
    place: inline,
    write: async (writer) => {
      await writer.type(plain.draft)
      await pressOn(writer.page, '[data-testid="createPollButton"]')
      await pressOn(writer.page, '[name="Choice2"]')
      await writer.page.keyboard.type(confirm.words)
      await writer.sees('button', /1 note/)
      return `${plain.draft}\n\n\n\n${confirm.words}`
    },
    means: [mouse],
    also: [finger, ...everyKey],
  },
  {
    name: 'a draft that nobody typed on X',
    place: { ...modal, url: `https://x.com/intent/post?text=${encodeURIComponent(confirm.draft)}` },
    write: async () => confirm.draft,
    means: [mouse],
    also: [finger, ...everyKey],
  },
  {
    name: 'an unsent draft on X',
    place: modal,
    write: async (writer) => {
      await typeAndPress('[data-testid="app-bar-close"]', '[data-testid="confirmationSheetConfirm"]')(writer)
      await pressOn(writer.page, '[data-testid="SideNav_NewTweet_Button"]')
      await pressOn(writer.page, '[data-testid="unsentButton"]')
      await pressOn(writer.page, '.drafts button')
      return confirm.draft
    },
    means: [mouse],
    also: [finger, ...everyKey],
  },
  {
    name: 'a community on X',
    place: { ...inline, url: 'https://x.com/i/communities/1', surface: 'community' },
    means: [mouse],
    also: [finger, ...everyKey],
  },
  {
    name: 'the page of a phone on X',
    place: phone,
    means: [finger],
    also: [mouse, ...everyKey],
  },
  articleAt('an article on X, noted in its title'),
  articleAt('an article on X whose sheet names nothing any more', ({ page }) =>
    page.$$eval('[role="dialog"] [data-testid]', (named) => {
      for (const el of named) el.removeAttribute('data-testid')
    }),
  ),
]
