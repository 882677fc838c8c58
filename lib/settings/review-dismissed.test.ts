import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { addDismissal } from './dismissed-phrases.ts'
import { countDismissed } from './review-dismissed.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }))

beforeEach(() => fakeBrowser.reset())

test('what was put aside is counted by rule', async () => {
  await addDismissal('phrases', 'conf.results:a1')
  await addDismissal('phrases', 'conf.results:b2')
  await addDismissal('wrongFlags', 'ads.claim:a1')
  expect(await countDismissed()).toEqual([
    { rule: 'ads.claim', phrases: 0, wrongFlags: 1 },
    { rule: 'conf.results', phrases: 2, wrongFlags: 0 },
  ])
})
