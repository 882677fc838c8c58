import { describe, expect, test } from 'vitest'
import { pageWords, words } from '../../../components/words/en.ts'
import { openPopup } from '../../browser/extension-pages.ts'
import { type Network, networks } from '../../browser/networks.ts'
import { waitFor } from '../../browser/wait-for.ts'
import { Writer } from '../../browser/writer.ts'
import { notes } from '../policy.ts'
import { sharedSession } from '../shared-session.ts'
import { oddities } from './oddities.ts'

const session = sharedSession()
const { gate } = words
const { popup } = pageWords
const { draft, title } = notes.hold

const networkOf = (name: string) => networks.find((each) => each.name === name) as Network
const unpublished = (writer: Writer) => async () => (await writer.published()).length === 0

describe('where', () => {
  test.each(oddities)('$name ($network: $outcome)', async ({ network, outcome, happens }) => {
    const writer = await Writer.at(session(), networkOf(network), happens)
    await writer.type(draft)
    await { guided, 'not-checking': freeAndTold }[outcome](writer)
    await waitFor('the post', async () => (await writer.published()).length > 0)
    expect((await writer.published()).map(({ text }) => text)).toEqual([draft])
  })
})

/** Sees the note, is stopped with the reason in sight, ticks, goes on and posts. */
async function guided(writer: Writer) {
  await writer.sees('button', /1 note/)
  await popupSays(writer, popup.checking)
  await writer.publish()
  await writer.sees('heading', gate.title)
  expect(await writer.guidance.text()).toContain(title)
  await writer.presses('checkbox', gate.tickHeld)
  await writer.presses('button', gate.goOn)
  await waitFor('the panel to close', async () => (await writer.guidance.items('heading', gate.title)).length === 0)
  expect(await unpublished(writer)()).toBe(true)
  expect(await writer.model()).toBe(draft)
  await writer.publish()
}

/** Is told so before the first press, and no press is stopped. */
async function freeAndTold(writer: Writer) {
  await popupSays(writer, popup.notChecking)
  expect(await writer.model()).toBe(draft)
  await writer.publish()
}

async function popupSays(writer: Writer, state: string) {
  const page = await openPopup(session(), writer.page)
  const heading = () => page.evaluate(() => document.querySelector('#page-state')?.textContent)
  await waitFor(`the popup to say "${state}"`, async () => (await heading()) === state, { instead: heading })
  await page.close()
  await writer.page.bringToFront()
}
