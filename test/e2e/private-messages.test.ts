import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { pageWords } from '../../components/words/en.ts'
import { alterBuild } from '../browser/altered-build.ts'
import { loadPolicy, openPopup } from '../browser/extension-pages.ts'
import { enterBox, type Network, networks, pressOn } from '../browser/networks.ts'
import { readSpy, readsOf } from '../browser/read-spy.ts'
import type { Session } from '../browser/session.ts'
import { waitFor } from '../browser/wait-for.ts'
import { notes, writePolicyFile } from './policy.ts'
import { builtExtension, launchSession } from './shared-session.ts'

const { popup } = pageWords

/** The box for private messages that each site shows beside the posts: how it is opened, and what it is. */
const messages: Record<Network['name'], { opener: string; box: string; plain: string; surface: string }> = {
  x: {
    opener: '[data-testid="DMDrawerHeader"]',
    box: '[data-testid="dmComposerTextInput"]',
    plain: '[data-testid="dmComposerTextInput"]',
    surface: 'dm',
  },
  facebook: {
    opener: '[aria-label="Messenger"][role="button"]',
    box: '[data-lexical-editor="true"][aria-label="Message"]',
    plain: '[data-lexical-editor="true"][aria-label="Message"]',
    surface: 'message',
  },
  linkedin: {
    opener: '>>> .msg-overlay-bubble-header',
    box: '>>> .msg-form__contenteditable',
    plain: '.msg-form__contenteditable',
    surface: 'message',
  },
}
const posts = '[data-testid="tweetTextarea_0"], [role="dialog"] form[method] [data-lexical-editor="true"], .ql-editor'

describe.each(networks)('a private message on $name', (network) => {
  const { opener, box, plain, surface } = messages[network.name]
  let altered: ReturnType<typeof alterBuild>
  let session: Session
  beforeAll(async () => {
    altered = alterBuild(builtExtension(), readSpy({ message: plain, post: posts }))
    session = await launchSession(altered.folder)
    await (await loadPolicy(session, writePolicyFile())).close()
  })
  afterEach(async () => {
    for (const page of await session.pages()) await page.close()
  })
  afterAll(async () => {
    await session?.close()
    altered.remove()
  })

  test('is listed as refused and its text is never read, beside a post that is', async () => {
    const page = await session.open(network.url)
    await pressOn(page, opener)
    await pressOn(page, box)
    await page.keyboard.type(notes.hold.draft)
    const written = () => page.evaluate((name) => window.replica.models[name]?.(), surface)
    await waitFor('the message', async () => (await written()) === notes.hold.draft, { instead: written })
    await enterBox(page, network)
    await page.keyboard.type(notes.hold.draft)
    await waitFor('the post to be read', async () => ((await readsOf(page)).post ?? 0) > 0, {
      instead: () => readsOf(page),
    })

    const popupPage = await openPopup(session, page)
    const text = () => popupPage.evaluate(() => document.body.textContent)
    const lists = async (name: string) => (await text()).includes(name)
    await waitFor('the message', () => lists(popup.refused['private-message']), { instead: text })
    expect(await lists(popup.surface.post)).toBe(true)
    expect(await readsOf(page)).not.toHaveProperty('message')
  })
})
