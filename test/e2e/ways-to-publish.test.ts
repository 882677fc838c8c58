import type { KeyInput } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { placeOf } from '../../bin/tour/places.ts'
import { words } from '../../components/words/en.ts'
import { type Network, networks, pressOn } from '../browser/networks.ts'
import { staysTrue, waitFor } from '../browser/wait-for.ts'
import { Writer } from '../browser/writer.ts'
import { notes } from './policy.ts'
import { sharedSession } from './shared-session.ts'

const session = sharedSession()
const { confirm } = notes
const [x, facebook, linkedin] = networks as [Network, Network, Network]

const modal: Network = {
  ...x,
  url: 'https://x.com/compose/post',
  editable: '[role="dialog"] [data-testid="tweetTextarea_0"]',
  publish: '[data-testid="tweetButton"]',
  surface: 'modal',
}
const share: Network = {
  ...facebook,
  opener: '[role="article"] [aria-label^="Send this"]',
  publish: '[role="dialog"] form [role="button"][aria-label="Share now"]',
  surface: 'share',
}

type Way = (writer: Writer) => Promise<void>

const mouse: Way = ({ page, network }) => pressOn(page, network.publish)

const keyOnButton =
  (key: KeyInput): Way =>
  async ({ page, network }) => {
    const isEnabled = () => page.$eval(network.publish, (el) => !el.matches(':disabled, [aria-disabled="true"]'))
    await waitFor('the button to be enabled', isEnabled)
    await (await page.$(network.publish))?.focus()
    await page.keyboard.press(key)
  }

const enter: Way = async ({ page, network }) => {
  await (await page.$(network.editable))?.focus()
  await page.keyboard.press('Enter')
}

const controlEnter: Way = async (writer) => {
  await writer.page.keyboard.down('Control')
  await enter(writer)
  await writer.page.keyboard.up('Control')
}

const siteCode: Way = ({ page, network }) => page.$eval(network.publish, (el) => (el as HTMLElement).click())

const requestSubmit: Way = ({ page }) =>
  page.$eval('[role="dialog"] form', (form) => (form as HTMLFormElement).requestSubmit())

/** The button beside the publish button; its sheet posts as well. */
const boost: Way = async (writer) => {
  const { page } = writer
  await pressOn(page, '[data-testid="toolBar"] button:has(+ [data-testid="tweetButtonInline"])')
  const sheet = () => page.$('[role="alertdialog"] button')
  const panel = async () => (await writer.guidance.items('heading', words.gate.title)).length > 0
  await waitFor('the sheet, or the panel', async () => (await sheet()) || (await panel()))
  await (await sheet())?.click()
}

/** Every way to publish that the practice pages offer. */
const ways: [string, Network, [string, Way][]][] = [
  [
    'the inline box on X',
    x,
    [
      ['the mouse', mouse],
      ['Enter on the button', keyOnButton('Enter')],
      ['Space on the button', keyOnButton(' ')],
      ['Ctrl+Enter', controlEnter],
      ["the site's own click()", siteCode],
      ['Boost', boost],
    ],
  ],
  [
    'the dialog on X',
    modal,
    [
      ['the mouse', mouse],
      ['Ctrl+Enter', controlEnter],
    ],
  ],
  [
    'an answer on X',
    placeOf('x', true),
    [
      ['the mouse', mouse],
      ['Ctrl+Enter', controlEnter],
    ],
  ],
  [
    'the post dialog on Facebook',
    facebook,
    [
      ['the mouse', mouse],
      ['Enter on the button', keyOnButton('Enter')],
      ['Space on the button', keyOnButton(' ')],
      ['Ctrl+Enter', controlEnter],
      ['requestSubmit()', requestSubmit],
    ],
  ],
  ['sharing on Facebook', share, [['the mouse', mouse]]],
  [
    'a comment on Facebook',
    placeOf('facebook', true),
    [
      ['Enter', enter],
      ['the mouse', mouse],
    ],
  ],
  [
    'the share box on LinkedIn',
    linkedin,
    [
      ['the mouse', mouse],
      ['Enter on the button', keyOnButton('Enter')],
      ['Space on the button', keyOnButton(' ')],
      ['Ctrl+Enter', controlEnter],
    ],
  ],
  [
    'a comment on LinkedIn',
    placeOf('linkedin', true),
    [
      ['the mouse', mouse],
      ['Ctrl+Enter', controlEnter],
    ],
  ],
]

describe.each(ways)('from %s', (_, place, means) => {
  test.each(means)('%s meets the panel, and publishes once and unchanged after "Go on"', async (_name, way) => {
    const writer = await Writer.at(session(), place)
    await writer.type(confirm.draft)
    await way(writer)
    await writer.sees('heading', words.gate.title)

    await writer.presses('checkbox', words.gate.tick)
    await writer.presses('button', words.gate.goOn)
    expect(await writer.published()).toEqual([])
    await way(writer)
    await waitFor('the post', async () => (await writer.published()).length > 0)
    await staysTrue('it is published once', async () => (await writer.published()).length === 1, {
      seconds: 0.5,
    })
    expect((await writer.published())[0]).toMatchObject({ surface: place.surface, text: confirm.draft })
  })
})
