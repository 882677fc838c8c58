import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pageWords } from '../../components/words/en-pages.ts'
import { alterBuild } from '../browser/altered-build.ts'
import { loadPolicy, openPopup } from '../browser/extension-pages.ts'
import { networks } from '../browser/networks.ts'
import type { Session } from '../browser/session.ts'
import { staysTrue, waitFor } from '../browser/wait-for.ts'
import { Writer } from '../browser/writer.ts'
import { notes, writePolicyFile } from './policy.ts'
import { builtExtension, launchSession } from './shared-session.ts'

let session: Session
let broken: ReturnType<typeof alterBuild>

/** The build as it ships, with a content script that fails before it does anything. */
beforeAll(async () => {
  broken = alterBuild(builtExtension(), `throw new Error('broken on purpose')`)
  session = await launchSession(broken.folder)
  await (await loadPolicy(session, writePolicyFile())).close()
})
afterAll(async () => {
  await session?.close()
  broken.remove()
})

describe.each(networks)('with a broken script on $name', (network) => {
  test('posting works as if we were not there, and the popup does not claim to check', async () => {
    const writer = await Writer.at(session, network)
    await writer.type(notes.hold.draft)
    await staysTrue('nothing is shown', async () => (await writer.guidance.text()) === '')

    const popup = await openPopup(session, writer.page)
    const text = () => popup.evaluate(() => document.body.textContent)
    await waitFor('the popup to say so', async () => (await text()).includes(pageWords.popup.notChecking), {
      instead: text,
    })
    await popup.close()

    await writer.page.bringToFront()
    await writer.publish()
    await waitFor('the post', async () => (await writer.published()).length === 1)
    expect((await writer.published())[0]?.text).toBe(notes.hold.draft)
    await writer.page.close()
  })
})
