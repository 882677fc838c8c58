import { type Network, pressOn } from '../../browser/networks.ts'
import type { Writer } from '../../browser/writer.ts'
import { notes } from '../policy.ts'
import { pageAt } from './linkedin-second-places.ts'
import { enterOnButton, finger, mouse, spaceOnButton } from './means.ts'
import type { Surface } from './surface.ts'

const { confirm, plain } = notes

const title = '[placeholder="Titel"]'
const body = '[aria-label="Inhoud van de artikeleditor"]'
/** The first press on the way to the public: behind it, title and body are out of sight and only the words beside them are seen. */
const next = 'header button'
const last = 'header button:last-child'

const article: Network = {
  name: 'linkedin',
  url: pageAt('/article/new/'),
  editable: body,
  publish: next,
  surface: 'article',
}

const inField = async ({ page }: Writer, field: string, text: string) => {
  await pressOn(page, field)
  await page.keyboard.type(text)
}

/** What the new pages have of their own: the composer that may come, and articles. */
export const linkedinSecondOwn: Surface[] = [
  {
    name: 'the newest composer on LinkedIn',
    place: {
      name: 'linkedin',
      url: pageAt('/feed/', 'nieuw'),
      opener: '[aria-label="Bijdrage starten"]',
      editable: 'dialog .ProseMirror',
      publish: 'dialog button:last-child:not([aria-label])',
      surface: 'newest',
    },
    means: [mouse],
    also: [finger, enterOnButton, spaceOnButton],
  },
  {
    name: 'an article on LinkedIn',
    place: article,
    write: async (writer) => {
      await inField(writer, title, plain.draft)
      await inField(writer, body, confirm.draft)
      return `${plain.draft}\n\n${confirm.draft}`
    },
    means: [mouse],
    also: [finger, spaceOnButton],
    finish: ({ page }) => pressOn(page, last),
  },
  {
    name: 'the title of an article on LinkedIn',
    place: article,
    write: async (writer) => {
      await inField(writer, body, plain.draft)
      await inField(writer, title, confirm.draft)
      return `${confirm.draft}\n\n${plain.draft}`
    },
    means: [mouse],
    finish: ({ page }) => pressOn(page, last),
  },
  {
    name: 'the words beside an article on LinkedIn',
    place: { ...article, publish: last },
    write: async (writer) => {
      await inField(writer, title, 'Our mornings')
      await inField(writer, body, plain.draft)
      await pressOn(writer.page, next)
      await inField(writer, '.ql-editor', confirm.draft)
      return `Our mornings\n\n${plain.draft}\n\n${confirm.draft}`
    },
    means: [mouse],
    also: [finger, enterOnButton],
  },
]
