import { describe, expect, test } from 'vitest'
import { pageWords } from '../../components/words/en-pages.ts'
import { openPopup } from '../browser/extension-pages.ts'
import { networks } from '../browser/networks.ts'
import { waitFor } from '../browser/wait-for.ts'
import { Writer } from '../browser/writer.ts'
import { policy } from './policy.ts'
import { sharedSession } from './shared-session.ts'

const session = sharedSession()
const { popup } = pageWords

describe.each(networks)('the popup over $name', (network) => {
  test('says that it checks here, by which policy, and lists the boxes', async () => {
    const writer = await Writer.at(session(), network)
    const page = await openPopup(session(), writer.page)
    const text = () => page.evaluate(() => document.body.textContent)
    await waitFor('the list', async () => (await text()).includes(popup.watched), { instead: text })
    expect(await text()).toContain(popup.checking)
    expect(await text()).toContain(policy.version)
  })
})

test('the popup names boxes that are never read', async () => {
  const page = await session().open('https://x.com/messages')
  await page.waitForSelector('[contenteditable="true"], textarea')
  const popupPage = await openPopup(session(), page)
  const text = () => popupPage.evaluate(() => document.body.textContent)
  await waitFor('the private message', async () => (await text()).includes(popup.refused['private-message']), {
    instead: text,
  })
  expect(await text()).toContain(popup.neverRead)
})
