import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { pageWords } from '../../components/words/en-pages.ts'
import type { RefusalReason } from '../../lib/sites/site.ts'
import { alterBuild } from '../browser/altered-build.ts'
import { loadPolicy, openPopup } from '../browser/extension-pages.ts'
import { enterBox, type Network, networks, pressOn, secondNetworks } from '../browser/networks.ts'
import { readSpy, readsOf } from '../browser/read-spy.ts'
import type { Session } from '../browser/session.ts'
import { waitFor } from '../browser/wait-for.ts'
import { notes, writePolicyFile } from './policy.ts'
import { builtExtension, launchSession } from './shared-session.ts'

const { popup } = pageWords

/** A box beside the posts that is nobody's business: how it is opened, what it is, and how it is listed. */
interface Private {
  what: string
  network: Network
  opener: string
  box: string
  plain: string
  surface: string
  reason: RefusalReason
}

const message = { what: 'private message', reason: 'private-message' as const }
const [x, facebook, linkedin] = networks as [Network, Network, Network]
const firstReplicas: Private[] = [
  {
    ...message,
    network: x,
    opener: '[data-testid="DMDrawerHeader"]',
    box: '[data-testid="dmComposerTextInput"]',
    plain: '[data-testid="dmComposerTextInput"]',
    surface: 'dm',
  },
  {
    ...message,
    network: facebook,
    opener: '[aria-label="Messenger"][role="button"]',
    box: '[data-lexical-editor="true"][aria-label="Message"]',
    plain: '[data-lexical-editor="true"][aria-label="Message"]',
    surface: 'message',
  },
  {
    ...message,
    network: linkedin,
    opener: '>>> .msg-overlay-bubble-header',
    box: '>>> .msg-form__contenteditable',
    plain: '.msg-form__contenteditable',
    surface: 'message',
  },
]
const secondReplicas: Private[] = [
  {
    ...message,
    network: secondNetworks.x,
    opener: '[aria-label="Chat öffnen"]',
    box: '[data-testid="dm-composer-textarea"]',
    plain: '[data-testid="dm-composer-textarea"]',
    surface: 'dm',
  },
  {
    what: 'question to the assistant',
    network: secondNetworks.x,
    opener: '[aria-label="Grok öffnen"]',
    box: 'textarea[data-testid="tweetTextarea_0"]',
    plain: 'textarea[data-testid="tweetTextarea_0"]',
    surface: 'grok',
    reason: 'no-publish-control',
  },
  {
    ...message,
    network: secondNetworks.linkedin,
    opener: '[aria-label="Berichten openen"]',
    box: '.msg-form__contenteditable',
    plain: '.msg-form__contenteditable',
    surface: 'message',
  },
  {
    what: 'headline',
    network: { ...secondNetworks.linkedin, url: 'https://www.linkedin.com/in/mila-jansen/' },
    opener: '[aria-label="Intro bewerken"]',
    box: '.ProseMirror',
    plain: '.ProseMirror',
    surface: 'headline',
    reason: 'profile-field',
  },
]
const replicas = [
  { edition: 'first' as const, privates: firstReplicas },
  { edition: 'second' as const, privates: secondReplicas },
]
const posts = '[data-testid="tweetTextarea_0"], [role="dialog"] form[method] [data-lexical-editor="true"], .ql-editor'

describe.each(replicas)('on the $edition replicas', ({ edition, privates }) => {
  let altered: ReturnType<typeof alterBuild>
  let session: Session
  beforeAll(async () => {
    const message = privates.map(({ plain }) => plain).join(', ')
    altered = alterBuild(builtExtension(), readSpy({ message, post: posts }))
    session = await launchSession(altered.folder, edition)
    await (await loadPolicy(session, writePolicyFile())).close()
  })
  afterEach(async () => {
    for (const page of await session.pages()) await page.close()
  })
  afterAll(async () => {
    await session?.close()
    altered.remove()
  })

  test.each(privates)(
    'a $what on $network.name is listed as refused and its text is never read, beside a post that is',
    async (each) => {
      const { network, opener, box, surface, reason } = each
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
      await waitFor('the refusal', () => lists(popup.refused[reason]), { instead: text })
      expect(await lists(popup.surface.post)).toBe(true)
      expect(await readsOf(page)).not.toHaveProperty('message')
    },
  )
})
