import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { loadDismissedPhrases } from './dismissed-phrases.ts'
import { storageKeys } from './storage-keys.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const stored = async () => (await fakeBrowser.storage.local.get(storageKeys.dismissals))[storageKeys.dismissals]

beforeEach(() => fakeBrowser.reset())

test('what is put aside holds at once here, and on the next page', async () => {
  const phrases = await loadDismissedPhrases()
  expect(phrases.has('rule:a')).toBe(false)
  phrases.add('rule:a')
  phrases.add('rule:b')
  phrases.add('rule:a')
  expect(phrases.has('rule:a')).toBe(true)
  await vi.waitFor(async () => expect(await stored()).toMatchObject({ phrases: ['rule:a', 'rule:b'] }))
  expect((await loadDismissedPhrases()).has('rule:b')).toBe(true)
})

test('a wrong flag is remembered, but does not silence the rule for good', async () => {
  const phrases = await loadDismissedPhrases()
  phrases.addWrongFlag('rule:a')
  await vi.waitFor(async () => expect(await stored()).toMatchObject({ phrases: [], wrongFlags: ['rule:a'] }))
  expect((await loadDismissedPhrases()).has('rule:a')).toBe(false)
})

test('the secret is made once', async () => {
  const { secret } = await loadDismissedPhrases()
  expect(secret.length).toBeGreaterThan(20)
  expect((await loadDismissedPhrases()).secret).toBe(secret)
})
