import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { placeOf } from '../../bin/tour/places.ts'
import { words } from '../../components/words/en.ts'
import { pageWords } from '../../components/words/en-pages.ts'
import { channelName } from '../../lib/owners/channel-name.ts'
import { loadPolicy, openPopup, readStorage } from '../browser/extension-pages.ts'
import { type Network, networks } from '../browser/networks.ts'
import { waitFor } from '../browser/wait-for.ts'
import { Writer } from '../browser/writer.ts'
import { calling, copying, opening } from './channels.ts'
import { notes, policy, writePolicyFile } from './policy.ts'
import { sharedSession } from './shared-session.ts'

const session = sharedSession()
const { owner, question } = words
const { departures } = pageWords

test.each(networks)(
  'a question asked on $name leaves once, exactly as shown, and is listed; also after the background slept',
  async (network) => {
    const writer = await Writer.at(session(), network)
    await writer.type(notes.hold.draft)
    await writer.presses('button', /1 note/)
    await session().stopBackground()
    await writer.presses('button', new RegExp(`^${owner.ask}`))

    await writer.sees('heading', question.title('Communications'))
    expect(await writer.guidance.text(), 'the draft stays here unless it is ticked').not.toContain(notes.hold.draft)
    await writer.presses('checkbox', question.withDraft)
    await waitFor('the draft in the preview', async () => (await writer.guidance.text()).includes(notes.hold.draft))
    await writer.presses('link', question.open.mail)

    const handbook = await session().openExtensionPage('handbook.html')
    const stored = async () =>
      (await readStorage(handbook)).departures as { network: string; body: string }[] | undefined
    await waitFor('the departure', async () => (await stored())?.some((each) => each.network === network.name))
    const ours = (await stored())?.filter((each) => each.network === network.name)
    expect(ours).toHaveLength(1)
    expect(ours?.[0]?.body).toContain(notes.hold.draft)
    const text = () => handbook.evaluate(() => document.body.textContent)
    await waitFor('the line in the handbook', async () => (await text()).includes(departures.to('Communications')), {
      instead: text,
    })
    const popup = await openPopup(session(), writer.page)
    const listed = async () =>
      (await popup.evaluate(() => document.body.textContent)).includes(departures.to('Communications'))
    await waitFor('the line in the popup', listed)
    expect(await writer.published()).toEqual([])
  },
)

test.each([
  ['x', /https:\/\/x\.com\/\w+\/status\/\d+/],
  ['linkedin', /https:\/\/www\.linkedin\.com\/feed\/update\/urn:li:activity:\d+\//],
] as const)('an answer on %s names the post it answers, once that is ticked', async (name, address) => {
  const writer = await Writer.at(session(), placeOf(name, true))
  await writer.type(notes.hold.draft)
  await writer.presses('button', /1 note/)
  await writer.presses('button', new RegExp(`^${owner.ask}`))
  const href = async () => decodeURIComponent(await (await writer.sees('link', question.open.mail)).href())
  expect(await href()).not.toMatch(address)
  await writer.presses('checkbox', question.withLink)
  await waitFor('the address in the preview', async () => address.test(await writer.guidance.text()))
  expect(await href()).toMatch(address)
  expect(await href()).not.toContain(notes.hold.draft)
})

describe('every way to ask', () => {
  const [x] = networks as [Network]
  const channels = [...calling, ...opening].map(({ channel }) => channel).concat(copying)

  test('leads to its place with exactly the words that are shown, and is listed', async () => {
    const owners = policy.owners.map((owner) => ({ ...owner, channels }))
    const handbook = await loadPolicy(
      session(),
      writePolicyFile(JSON.stringify({ ...policy, version: '1.3.0', owners })),
    )
    const writer = await Writer.at(session(), x)
    await writer.type(notes.hold.draft)
    await writer.presses('button', /1 note/)
    const ask = async (channel: (typeof channels)[number]) => {
      await writer.presses('button', new RegExp(`^${owner.ask}`))
      await writer.presses('radio', channelName(channel))
      await writer.presses('checkbox', question.withDraft)
      await waitFor('the draft in the preview', async () => (await writer.guidance.text()).includes(notes.hold.draft))
    }

    for (const { channel, page, field } of opening) {
      await ask(channel)
      const main = field ? question.open[channel.kind] : question.copyAndOpen
      const opened = await tabBy(writer.page, () => writer.presses('link', main))
      expect(opened.origin + opened.pathname).toBe(page)
      if (field) expect(opened.searchParams.get(field)).toContain(`This is my draft:\n${notes.hold.draft}`)
      else {
        expect(opened.href).not.toContain('draft')
        await waitFor('word of the copy', async () => (await writer.guidance.text()).includes(question.copied))
        await writer.presses('button', question.cancel)
      }
    }
    for (const { channel, href } of calling) {
      await ask(calling[0]?.channel ?? channel)
      await writer.presses('radio', channelName(channel))
      const link = await writer.sees('link', question.open[channel.kind])
      expect(await link.href()).toMatch(href)
      await writer.presses('button', question.cancel)
    }
    await ask(copying)
    await writer.presses('button', question.open.copy)
    await waitFor('word of the copy', async () => (await writer.guidance.text()).includes(question.copied))

    const stored = (await readStorage(handbook)).departures as { address: string; body: string }[]
    const listed = stored.filter(({ address }) => opening.some(({ channel }) => channelName(channel) === address))
    expect(listed.map(({ address, body }) => [address, body.includes(notes.hold.draft)])).toEqual(
      opening.map(({ channel, field }) => [channelName(channel), field !== undefined]),
    )
    expect(await writer.published()).toEqual([])
  })
})

/** The address of the tab that a press opens; the tab is closed again. */
async function tabBy(page: Page, press: () => Promise<void>): Promise<URL> {
  const before = await page.browser().pages()
  await press()
  const isNew = (tab: Page) => !before.includes(tab) && tab.url().startsWith('https:')
  const tab = await waitFor('the new tab', async () => (await page.browser().pages()).find(isNew))
  const url = new URL(tab.url())
  await tab.close()
  await page.bringToFront()
  return url
}
