import { expect, test } from 'vitest'
import { siteSwitch } from '../browser/extension-pages.ts'
import { networks } from '../browser/networks.ts'
import { waitFor } from '../browser/wait-for.ts'
import { Writer } from '../browser/writer.ts'
import { notes } from './policy.ts'
import { sharedSession } from './shared-session.ts'

const session = sharedSession()

test.each(networks)(
  '$name, switched off in the handbook, is left alone at once in tabs that are open',
  async (network) => {
    const writer = await Writer.at(session(), network)
    await writer.type(notes.hold.draft)
    await waitFor('the mark', async () => (await writer.marked()).join() === notes.hold.words)

    const handbook = await session().openExtensionPage('handbook.html')
    await handbook.locator(siteSwitch(network.name)).click()
    await waitFor('the mark to go', async () => (await writer.marked()).length === 0)

    await writer.page.bringToFront()
    await writer.publish()
    await waitFor('the post', async () => (await writer.published()).length === 1)
    expect((await writer.published())[0]?.text).toBe(notes.hold.draft)
  },
)
