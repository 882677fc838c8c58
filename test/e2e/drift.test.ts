import { expect, test } from 'vitest'
import { pageWords } from '../../components/words/en-pages.ts'
import type { CompiledPolicy } from '../../lib/policy/compiled.ts'
import { loadPolicy, openPopup } from '../browser/extension-pages.ts'
import { type Network, networks } from '../browser/networks.ts'
import { staysTrue, waitFor } from '../browser/wait-for.ts'
import { Writer } from '../browser/writer.ts'
import { notes, policy, writePolicyFile } from './policy.ts'
import { sharedSession } from './shared-session.ts'

const session = sharedSession()
const reason = 'Comments are being looked into.'

const useOnSites = async (sites: CompiledPolicy['sites'], version: string) =>
  (await loadPolicy(session(), writePolicyFile(JSON.stringify({ ...policy, version, sites })))).close()

const [x] = networks as [Network]

test('a redesign of X is mended by the policy in the tab that is open', async () => {
  const writer = await Writer.at(session(), x)
  await writer.page.evaluate(() => {
    for (const [name, value] of [
      ['data-testid^="tweetButton"', 'postButton'],
      ['data-testid="toolBar"', 'tools'],
    ]) {
      for (const el of document.querySelectorAll(`[${name}]`)) el.setAttribute('data-testid', value ?? '')
    }
  })
  await writer.type(notes.hold.draft)
  await staysTrue('nothing is marked', async () => (await writer.marked()).length === 0)
  await useOnSites({ x: { selectors: { publish: '[data-testid="postButton"]' } } }, '2.0.0')
  await writer.page.bringToFront()
  await waitFor('the mark', async () => (await writer.marked()).join() === notes.hold.words)
})

test('a site that the policy switches off is left alone, and the popup says why', async () => {
  await useOnSites({ x: { off: { since: '2026-11-21', reason }, selectors: {} } }, '2.0.1')
  const writer = await Writer.at(session(), x)
  await writer.type(notes.hold.draft)
  await staysTrue('nothing is marked', async () => (await writer.marked()).length === 0)
  await writer.publish()
  await waitFor('the post', async () => (await writer.published()).length === 1)
  const popup = await openPopup(session(), writer.page)
  const text = () => popup.evaluate(() => document.body.textContent)
  await waitFor('the reason', async () => (await text()).includes(reason), { instead: text })
  expect(await text()).toContain(pageWords.popup.why['off-by-policy'])
})
