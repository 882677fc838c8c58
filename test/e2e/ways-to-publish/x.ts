import { placeOf } from '../../../bin/tour/places.ts'
import { words } from '../../../components/words/en.ts'
import { type Network, pressOn } from '../../browser/networks.ts'
import { waitFor } from '../../browser/wait-for.ts'
import { notes } from '../policy.ts'
import { controlEnter, enterOnButton, mouse, siteCode, spaceOnButton } from './means.ts'
import type { Means, Surface } from './surface.ts'

const { confirm, plain } = notes

const inline = placeOf('x', false)
const modal: Network = {
  ...inline,
  url: 'https://x.com/compose/post',
  editable: '[role="dialog"] [data-testid="tweetTextarea_0"]',
  publish: '[data-testid="tweetButton"]',
  surface: 'modal',
}

/** The button beside the publish button; its sheet posts as well. */
const boost: Means = async (writer) => {
  const { page } = writer
  await pressOn(page, '[data-testid="toolBar"] button:has(+ [data-testid="tweetButtonInline"])')
  const sheet = () => page.$('[role="alertdialog"] button')
  const panel = async () => (await writer.guidance.items('heading', words.gate.title)).length > 0
  await waitFor('the sheet, or the panel', async () => (await sheet()) || (await panel()))
  await (await sheet())?.click()
}

export const x: Surface[] = [
  {
    name: 'the inline box on X',
    place: inline,
    means: [mouse, enterOnButton, spaceOnButton, controlEnter, siteCode, ['Boost', boost]],
  },
  { name: 'the dialog on X', place: modal, means: [mouse, controlEnter] },
  {
    name: 'a thread on X, noted in its first box',
    place: modal,
    write: async (writer) => {
      await writer.type(confirm.draft)
      await pressOn(writer.page, '[role="dialog"] [data-testid="addButton"]')
      await pressOn(writer.page, '[data-testid="tweetTextarea_1"]')
      await writer.type(plain.draft)
      return `${confirm.draft}\n\n${plain.draft}`
    },
    means: [mouse],
  },
  {
    name: 'a draft that nobody typed on X',
    place: { ...modal, url: `https://x.com/intent/post?text=${encodeURIComponent(confirm.draft)}` },
    write: async () => confirm.draft,
    means: [mouse],
  },
  { name: 'an answer on X', place: placeOf('x', true), means: [mouse, controlEnter] },
]
