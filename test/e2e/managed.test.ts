import { expect, inject, test } from 'vitest'
import { handbookWords } from '../../components/words/en-handbook.ts'
import { withManagedPolicy } from '../browser/managed-policy.ts'
import { networks } from '../browser/networks.ts'
import { waitFor } from '../browser/wait-for.ts'
import { Writer } from '../browser/writer.ts'
import { notes, policy } from './policy.ts'
import { builtExtension, launchSession } from './shared-session.ts'

const [x] = networks

// An administrator's file lies below /etc, which only root may write, and only Linux reads.
test.runIf(process.platform === 'linux' && process.getuid?.() === 0)(
  'a policy from the administrator checks at once, and the person cannot replace it',
  async () => {
    const settings = { policy: JSON.stringify(policy), locked: { disabledSites: ['facebook'] } }
    await withManagedPolicy(inject('browserName'), builtExtension(), settings, async () => {
      const session = await launchSession()
      try {
        const handbook = await session.openExtensionPage('handbook.html')
        const text = () => handbook.evaluate(() => document.body.textContent)
        await waitFor('the managed policy', async () => (await text()).includes(handbookWords.managed), {
          seconds: 20,
          instead: text,
        })
        expect(await handbook.$('input[type=file]')).toBeNull()
        expect(await text()).toContain(handbookWords.source.locked)

        const writer = await Writer.at(session, x as (typeof networks)[number])
        await writer.type(notes.advise.draft)
        await waitFor('the mark', async () => (await writer.marked()).join() === notes.advise.words)
      } finally {
        await session.close()
      }
    })
  },
)
