import { afterEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { loadPolicy } from '../../bin/second-look/load-policy.ts'
import type { Network } from '../../lib/check/draft.ts'
import { readPolicyHead } from '../../lib/settings/stored-policy.ts'
import { syncSettings } from '../../lib/settings/sync.ts'
import { readContent } from './read-content.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const { policy } = loadPolicy('policies/brightwater')

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
  fakeBrowser.reset()
})

async function readAs(languages: string[], given = policy) {
  vi.stubGlobal('navigator', { languages, locks: navigator.locks })
  vi.useFakeTimers({ now: Date.parse('2026-11-18T12:00Z'), toFake: ['Date'] })
  await fakeBrowser.storage.managed.set({ policy: JSON.stringify(given) })
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
  const { verdict, answererOf, now } = check({ text: promise, network: 'linkedin', answered: upset })
  const [finding] = verdict.findings.filter(({ owner }) => owner === 'care')
  expect(finding && answererOf(finding)?.card.person).toBe(person)
  expect(now).toBe(Date.parse('2026-11-18T12:00Z'))
})

test('what is answered is checked along, as an answer', async () => {
  const { check } = await readAs(['en'])
  const text = 'Sorry about that! Please send me your order number and I will sort it out'
  const rulesOf = (answered: string) => check({ text, network: 'x', answered }).verdict.findings.map(({ rule }) => rule)
  expect(rulesOf('')).not.toContain('voice.customer')
  expect(rulesOf(upset)).toContain('voice.customer')
})

test('a rule for one site is silent where the sentence is tried on another', async () => {
  const rules = policy.rules.map((rule) => ({ ...rule, when: { ...rule.when, networks: ['x' as const] } }))
  const { check } = await readAs(['en'], { ...policy, rules })
  const notesOn = (network: Network) => check({ text: promise, network, answered: upset }).verdict.findings.length
  expect(notesOn('x')).toBeGreaterThan(0)
  expect(notesOn('facebook')).toBe(0)
})
