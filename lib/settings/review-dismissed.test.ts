import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { loadDismissedPhrases } from './dismissed-phrases.ts'
import { countDismissed, forgetDismissed } from './review-dismissed.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }))

beforeEach(async () => {
  fakeBrowser.reset()
  const phrases = await loadDismissedPhrases()
  phrases.add('conf.results:a1')
  phrases.add('conf.results:b2')
  phrases.addWrongFlag('ads.claim:a1')
  await vi.waitFor(async () => expect(await countDismissed()).toHaveLength(2))
})

test('what was put aside is counted by rule', async () => {
  expect(await countDismissed()).toEqual([
    { rule: 'ads.claim', phrases: 0, wrongFlags: 1 },
    { rule: 'conf.results', phrases: 2, wrongFlags: 0 },
  ])
})

test('all of it is forgotten, and the secret of this device stays', async () => {
  const { secret } = await loadDismissedPhrases()
  await forgetDismissed()
  expect(await countDismissed()).toEqual([])
  const after = await loadDismissedPhrases()
  expect(after.has('conf.results:a1')).toBe(false)
  expect(after.secret).toBe(secret)
})
