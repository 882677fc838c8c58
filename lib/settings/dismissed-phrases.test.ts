import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { addDismissal, forgetDismissed, loadDismissedPhrases } from './dismissed-phrases.ts'
import { storageKeys } from './storage-keys.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const stored = async () => (await fakeBrowser.storage.local.get(storageKeys.dismissals))[storageKeys.dismissals]
const load = () => loadDismissedPhrases((list, key) => void addDismissal(list, key))

beforeEach(() => fakeBrowser.reset())

test('what is put aside holds at once here, and on the next page', async () => {
  const phrases = await load()
  expect(phrases.has('rule:a')).toBe(false)
  phrases.add('rule:a')
  phrases.add('rule:b')
  phrases.add('rule:a')
  expect(phrases.has('rule:a')).toBe(true)
  await vi.waitFor(async () => expect(await stored()).toMatchObject({ phrases: ['rule:a', 'rule:b'] }))
  expect((await load()).has('rule:b')).toBe(true)
})

test('a wrong flag is remembered, but does not silence the rule for good', async () => {
  const phrases = await load()
  phrases.addWrongFlag('rule:a')
  await vi.waitFor(async () => expect(await stored()).toMatchObject({ phrases: [], wrongFlags: ['rule:a'] }))
  expect((await load()).has('rule:a')).toBe(false)
})

test('what several tabs put aside at the same time is all kept', async () => {
  const tabs = await Promise.all([load(), load(), load()])
  for (const [at, phrases] of tabs.entries()) phrases.add(`rule:${at}`)
  await vi.waitFor(async () => expect(await stored()).toMatchObject({ phrases: ['rule:0', 'rule:1', 'rule:2'] }))
})

test('the secret is made once, and stays when all is forgotten', async () => {
  const { secret } = await load()
  expect(secret.length).toBeGreaterThan(20)
  await addDismissal('phrases', 'rule:a')
  await addDismissal('wrongFlags', 'rule:b')
  await forgetDismissed()
  const after = await load()
  expect(after.has('rule:a')).toBe(false)
  expect(await stored()).toEqual({ secret, phrases: [], wrongFlags: [] })
})
