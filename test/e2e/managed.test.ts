import { exportSPKI, generateKeyPair } from 'jose'
import { expect, inject, test } from 'vitest'
import { handbookWords } from '../../components/words/en-handbook.ts'
import type { CompiledPolicy } from '../../lib/policy/compiled.ts'
import { signDocument } from '../../lib/policy/signature.ts'
import { withManagedPolicy } from '../browser/managed-policy.ts'
import { type Network, networks } from '../browser/networks.ts'
import type { Session } from '../browser/session.ts'
import { waitFor } from '../browser/wait-for.ts'
import { Writer } from '../browser/writer.ts'
import { notes, policy } from './policy.ts'
import { builtExtension, launchSession } from './shared-session.ts'

const [x] = networks as [Network]

// An administrator's file lies below /etc, which only root may write, and only Linux reads.
const asAdministrator = test.runIf(process.platform === 'linux' && process.getuid?.() === 0)

asAdministrator('a policy from the administrator checks at once, and the person cannot replace it', async () => {
  const settings = { policy: JSON.stringify(policy), locked: { disabledSites: ['facebook'] } }
  await withManagedPolicy(inject('browserName'), builtExtension(), settings, async (extensionDir) => {
    const session = await launchSession(extensionDir)
    try {
      const handbook = await session.openExtensionPage('handbook.html')
      const text = () => handbook.evaluate(() => document.body.textContent)
      await waitFor('the managed policy', async () => (await text()).includes(handbookWords.managed), {
        seconds: 20,
        instead: text,
      })
      expect(await handbook.$('input[type=file]')).toBeNull()
      expect(await text()).toContain(handbookWords.source.locked)

      const writer = await Writer.at(session, x)
      await writer.type(notes.advise.draft)
      await waitFor('the mark', async () => (await writer.marked()).join() === notes.advise.words)
    } finally {
      await session.close()
    }
  })
})

asAdministrator('a signed policy mends the selectors of a site; an unsigned one is refused, in words', async () => {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true })
  const mended: CompiledPolicy = { ...policy, sites: { x: { selectors: { publish: '[data-testid="postButton"]' } } } }
  const policyKey = await exportSPKI(publicKey)
  const withSettings = (delivered: string, work: (session: Session) => Promise<void>) =>
    withManagedPolicy(
      inject('browserName'),
      builtExtension(),
      { policyKey, policy: delivered },
      async (extensionDir) => {
        const session = await launchSession(extensionDir)
        try {
          await work(session)
        } finally {
          await session.close()
        }
      },
    )

  await withSettings(JSON.stringify(mended), async (session) => {
    const handbook = await session.openExtensionPage('handbook.html')
    const text = () => handbook.evaluate(() => document.body.textContent)
    await waitFor('the refusal', async () => (await text()).includes('no signed policy'), {
      seconds: 20,
      instead: text,
    })
  })
  await withSettings(await signDocument(JSON.stringify(mended), privateKey), async (session) => {
    const writer = await Writer.at(session, x)
    await writer.page.evaluate(() => {
      for (const el of document.querySelectorAll('[data-testid^="tweetButton"]'))
        el.setAttribute('data-testid', 'postButton')
    })
    await writer.type(notes.hold.draft)
    await waitFor('the mark', async () => (await writer.marked()).join() === notes.hold.words, { seconds: 20 })
  })
})
