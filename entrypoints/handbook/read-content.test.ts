import { afterEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { loadPolicy } from '../../bin/second-look/load-policy.ts'
import { readPolicyHead } from '../../lib/settings/stored-policy.ts'
import { syncSettings } from '../../lib/settings/sync.ts'
import { readContent } from './read-content.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const policy = JSON.stringify(loadPolicy('policies/brightwater').policy)

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
  fakeBrowser.reset()
})

async function readAs(languages: string[]) {
  vi.stubGlobal('navigator', { languages, locks: navigator.locks })
  vi.useFakeTimers({ now: Date.parse('2026-11-18T12:00Z'), toFake: ['Date'] })
  await fakeBrowser.storage.managed.set({ policy: policy })
  await syncSettings()
  const content = await readContent(await readPolicyHead())
  if (!content) throw new Error('The policy is not there')
  return content
}

const upset = 'My kettle broke again and nobody answers me, I want my money back'
const promise = 'We will refund you the full price tomorrow, promised'

test.each([
  [['de-CH', 'en'], 'Greta Lindqvist'],
  [['fr'], 'Sam Okafor'],
])('whose browser speaks %s reads who would be named at the box', async (languages, person) => {
  const { check } = await readAs(languages)
  const { verdict, answererOf, now } = check(promise, upset)
  const [finding] = verdict.findings.filter(({ owner }) => owner === 'care')
  expect(finding && answererOf(finding)?.card.person).toBe(person)
  expect(now).toBe(Date.parse('2026-11-18T12:00Z'))
})

test('what is answered is checked along, as an answer', async () => {
  const { check } = await readAs(['en'])
  const harmless = 'Oh no, so sorry to hear that'
  expect(check(harmless, '').verdict.owner?.primary.id).not.toBe('care')
  expect(check(harmless, upset).verdict.owner?.primary.id).toBe('care')
})
