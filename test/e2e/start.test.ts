import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { networks } from '../browser/networks.ts'
import { waitFor } from '../browser/wait-for.ts'
import { Writer } from '../browser/writer.ts'
import { notes } from './policy.ts'
import { sharedSession } from './shared-session.ts'

/** The parts of the extension API that these tests use inside an extension page. */
declare const chrome: {
  runtime: { reload(): void; getManifest(): { content_scripts: { js: string[]; matches: string[] }[] } }
  scripting: { executeScript(injection: { target: { tabId: number }; files: string[] }): Promise<unknown> }
  tabs: { query(filter: { url: string[] }): Promise<{ id: number }[]> }
}

const session = sharedSession()

test.each(networks)('a script that is started twice on $name guides once', async (network) => {
  const writer = await Writer.at(session(), network)
  const handbook = await session().openExtensionPage('handbook.html')
  await startAgain(handbook)
  await handbook.close()
  await writer.page.bringToFront()
  await writer.type(notes.hold.draft)
  await waitFor('the mark', async () => (await writer.marked()).length > 0)
  expect(await writer.marked()).toEqual([notes.hold.words])
})

/** What the background does for tabs without a script, done to all. */
const startAgain = (extensionPage: Page): Promise<void> =>
  extensionPage.evaluate(async () => {
    for (const { js, matches } of chrome.runtime.getManifest().content_scripts) {
      for (const { id } of await chrome.tabs.query({ url: matches })) {
        await chrome.scripting.executeScript({ target: { tabId: id }, files: js })
      }
    }
  })
