import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { placeOf } from '../../bin/tour/places.ts'
import { words } from '../../components/words/en.ts'
import { pageWords } from '../../components/words/en-pages.ts'
import type { Departure } from '../../lib/messages.ts'
import type { Channel } from '../../lib/owners/card.ts'
import { channelName } from '../../lib/owners/channel-name.ts'
import { loadPolicy, openPopup, readStorage } from '../browser/extension-pages.ts'
import { type Network, networks } from '../browser/networks.ts'
import { waitFor } from '../browser/wait-for.ts'
import { Writer } from '../browser/writer.ts'
import { calling, copying, desk, opening } from './channels.ts'
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
    await writer.presses('button', question.open.mail)

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
  await withChannels('1.2.4', [desk])
  const writer = await Writer.at(session(), placeOf(name, true))
  await writer.type(notes.hold.draft)
  await writer.presses('button', /1 note/)
  const opened = async (withLink: boolean) => {
    await writer.presses('button', new RegExp(`^${owner.ask}`))
    if (withLink) await writer.presses('checkbox', question.withLink)
    return tabBy(writer.page, () => writer.presses('button', question.open.form))
  }
  expect(decodeURIComponent((await opened(false)).href)).not.toMatch(address)
  const named = await opened(true)
  expect(named.searchParams.get('post')).toMatch(address)
  expect(named.searchParams.get('text')).toMatch(address)
  expect(named.href).not.toContain(encodeURIComponent(notes.hold.draft))
})

test('nothing leaves but by a press: the other buttons of a mouse open nothing and send nothing', async () => {
  const handbook = await withChannels('1.2.5', [desk])
  const writer = await Writer.at(session(), networks[0] as Network)
  await writer.type(notes.hold.draft)
  await writer.presses('button', /1 note/)
  await writer.presses('button', new RegExp(`^${owner.ask}`))
  const listed = async () => ((await readStorage(handbook)).departures as unknown[] | undefined)?.length ?? 0
  const tabs = async () => (await writer.page.browser().pages()).length
  const before = { listed: await listed(), tabs: await tabs() }
  await writer.presses('button', question.open.form, 'middle')
  expect((await tabBy(writer.page, () => writer.presses('button', question.open.form))).host).toBe(channelName(desk))
  await waitFor('one departure, of the press', async () => (await listed()) > before.listed)
  expect({ listed: await listed(), tabs: await tabs() }).toEqual({ ...before, listed: before.listed + 1 })
})

describe('every way to ask', () => {
  const [x] = networks as [Network]
  const channels = [...calling, ...opening].map(({ channel }) => channel).concat(copying)

  test('leads to its place with exactly the words that are shown, and is listed', async () => {
    const handbook = await withChannels('1.3.0', channels)
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
      const opened = await tabBy(writer.page, () => writer.presses('button', main))
      expect(opened.origin + opened.pathname).toBe(page)
      if (field) expect(opened.searchParams.get(field)).toContain(`This is my draft:\n${notes.hold.draft}`)
      else {
        expect(opened.href).not.toContain('draft')
        await waitFor('word of the copy', async () => (await writer.guidance.text()).includes(question.copied))
        await writer.presses('button', question.cancel)
      }
    }
    await ask(copying)
    await writer.presses('button', question.open.copy)
    await waitFor('word of the copy', async () => (await writer.guidance.text()).includes(question.copied))
    await writer.presses('button', question.cancel)
    // Last: a browser may ask which program it should open, and the page loses the focus.
    for (const { channel, carries } of calling) {
      await writer.presses('button', new RegExp(`^${owner.ask}`))
      await writer.presses('radio', channelName(channel))
      if (carries) await writer.presses('checkbox', question.withDraft)
      await writer.presses('button', question.open[channel.kind])
    }

    const holds = (words = '') => words.includes(notes.hold.draft)
    const listed = async () =>
      ((await readStorage(handbook)).departures as Departure[])
        .slice(-channels.length)
        .map(({ address, body, copied }) => [address, holds(body), holds(copied)])
    const expected = [
      ...opening.map(({ channel, field }) => [channelName(channel), field !== undefined, field === undefined]),
      [channelName(copying), false, true],
      ...calling.map(({ channel, carries }) => [channelName(channel), carries, false]),
    ]
    const last = channelName(calling.at(-1)?.channel ?? copying)
    await waitFor('the last of it', async () => (await listed()).at(-1)?.[0] === last)
    expect(await listed()).toEqual(expected)
    expect(await writer.published()).toEqual([])
  })
})

/** Loads a policy whose owner is reached in these ways; answers the handbook. */
function withChannels(version: string, channels: Channel[]): Promise<Page> {
  const owners = policy.owners.map((each) => ({ ...each, channels }))
  return loadPolicy(session(), writePolicyFile(JSON.stringify({ ...policy, version, owners })))
}

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
