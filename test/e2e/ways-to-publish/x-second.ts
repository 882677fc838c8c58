import { pressOn, secondNetworks } from '../../browser/networks.ts'
import { waitFor } from '../../browser/wait-for.ts'
import type { Writer } from '../../browser/writer.ts'
import { notes } from '../policy.ts'
import { controlEnter, enterOnButton, finger, mouse, spaceOnButton } from './means.ts'
import { attachPicture } from './picture.ts'
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
export const answer = { ...home, url: status, surface: 'reply' }
export const modal = { ...dialog, url: 'https://x.com/compose/post', surface: 'modal' }

export const phone = {
  ...home,
  url: 'https://mobile.x.com/compose/post',
  editable: '[data-testid="tweetTextarea_0_label"] textarea',
  publish: '[data-testid="tweetButton"]',
  surface: 'phone',
}
const article = {
  ...home,
  url: 'https://x.com/compose/articles',
  opener: '[aria-label="Artikel schreiben"]',
  editable: '[data-testid="composer"]',
  publish: '[role="dialog"] .r-send',
  surface: 'article',
}
const ofArticle = { title: 'main textarea', publish: 'main h2 + button' }

const testId = (id: string) => `[data-testid="${id}"]`

async function pressAll({ page }: Writer, ...selectors: string[]) {
  for (const selector of selectors) await pressOn(page, selector)
}

/** Writes one text after the other, each at the selector before it, and gives them as the site joins them. */
async function fill(writer: Writer, ...fields: [selector: string, text: string][]) {
  for (const [selector, text] of fields) {
    await pressOn(writer.page, selector)
    await writer.type(text)
  }
  return fields.map(([, text]) => text).join('\n\n')
}

/** Puts what is in the dialog aside, and brings it back on a page where nobody typed it. */
async function bringBack(writer: Writer, text: string) {
  await pressAll(writer, testId('app-bar-close'), testId('confirmationSheetConfirm'))
  await writer.page.goto(modal.url)
  await pressAll(writer, testId('unsentButton'), '[aria-label="Nicht gesendet"] li:first-child button')
  await waitFor('the draft to be back', async () => (await writer.model()) === text)
  await pressOn(writer.page, modal.editable)
  return text
}

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
  { name: 'an answer on X', place: answer, means: [mouse], also: [controlEnter] },
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
  {
    name: 'an edit on X',
    place: {
      ...dialog,
      url: 'https://x.com/janakern/status/1993',
      opener: ['article [aria-label="Mehr"]', 'article [role="menuitem"]'],
      surface: 'edit',
    },
    write: async (writer) => {
      const before = await writer.model()
      await writer.page.keyboard.press('End')
      await writer.type(` ${confirm.draft}`)
      return `${before} ${confirm.draft}`
    },
    means: [mouse, controlEnter],
    also: [finger, enterOnButton, spaceOnButton],
    finish: (writer) => pressAll(writer, testId('confirmationSheetConfirm')),
  },
  {
    name: 'a scheduled post on X',
    place: modal,
    write: async (writer) => {
      await writer.type(confirm.draft)
      await pressAll(writer, testId('scheduleOption'), testId('scheduledConfirmationPrimaryAction'))
      return confirm.draft
    },
    means: [mouse],
    also: [finger, enterOnButton, spaceOnButton, controlEnter],
  },
  {
    name: 'a picture without a description on X',
    place: modal,
    write: async (writer) => {
      await writer.type(confirm.draft)
      await attachPicture(writer, `[role="dialog"] ${testId('fileInput')}`)
      await writer.page.waitForSelector(testId('altTextWrapper'))
      return confirm.draft
    },
    means: [mouse, controlEnter],
    also: [finger, enterOnButton, spaceOnButton, boost],
    finish: (writer) => pressAll(writer, testId('confirmationSheetCancel')),
  },
  {
    name: 'a poll on X, noted in a choice',
    place: modal,
    write: async (writer) => {
      await writer.type(plain.draft)
      await pressAll(writer, testId('createPollButton'))
      const choice = (at: number) => `[aria-label="Umfrage"] label:nth-of-type(${at}) input`
      return `${plain.draft}\n\n${await fill(writer, [choice(1), confirm.words], [choice(2), 'Less'])}`
    },
    means: [mouse],
    also: [finger, enterOnButton, spaceOnButton, controlEnter],
  },
  {
    name: 'an unsent draft on X',
    place: modal,
    write: async (writer) => {
      await writer.type(confirm.draft)
      return bringBack(writer, confirm.draft)
    },
    means: [mouse],
    also: [finger, enterOnButton, spaceOnButton, controlEnter],
  },
  {
    name: 'an unsent thread on X, noted in its second box',
    place: modal,
    write: async (writer) => {
      await writer.type(plain.draft)
      await pressAll(writer, `${testId('addButton')} button`)
      await fill(writer, [testId('tweetTextarea_1'), confirm.draft])
      return bringBack(writer, `${plain.draft}\n\n${confirm.draft}`)
    },
    means: [mouse],
    also: [controlEnter],
  },
  {
    name: 'a community post on X',
    place: { ...home, url: 'https://x.com/i/communities/4410', surface: 'community' },
    means: [mouse],
    also: [finger, enterOnButton, spaceOnButton, controlEnter],
  },
  {
    name: 'a post on X, given to a community',
    place: modal,
    write: async (writer) => {
      await writer.type(confirm.draft)
      await pressAll(writer, '[aria-label="Zielgruppe auswählen"]', '[role="menuitem"]:last-child', modal.editable)
      return confirm.draft
    },
    means: [mouse],
    also: [controlEnter],
  },
  {
    name: 'the page of a phone on X',
    place: phone,
    means: [mouse, controlEnter],
    also: [finger, enterOnButton, spaceOnButton],
  },
  {
    name: 'a thread on the page of a phone on X, noted in its first box',
    place: phone,
    write: async (writer) => {
      await writer.type(confirm.draft)
      await pressAll(writer, testId('addButton'))
      return `${confirm.draft}\n\n${await fill(writer, [`${testId('tweetTextarea_1_label')} textarea`, plain.draft])}`
    },
    means: [finger],
  },
  {
    name: 'an article on X',
    place: article,
    write: async (writer) => {
      const text = await fill(writer, [ofArticle.title, plain.draft], [article.editable, confirm.draft])
      await pressAll(writer, ofArticle.publish)
      return text
    },
    means: [mouse],
    also: [finger, enterOnButton, spaceOnButton],
  },
  {
    name: 'an article on X, noted in its title',
    place: article,
    write: async (writer) => {
      const text = await fill(writer, [ofArticle.title, confirm.draft], [article.editable, plain.draft])
      await pressAll(writer, ofArticle.publish)
      return text
    },
    means: [mouse],
  },
]
