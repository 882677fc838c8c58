import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { sampleDeparture } from './departure.sample.ts'
import { addDeparture } from './departures.ts'
import { addDismissal } from './dismissed-phrases.ts'
import { readKept, watchKept } from './kept.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const store = vi.fn()

beforeEach(() => {
  fakeBrowser.reset()
  store.mockReset()
})

test('a page knows what was put aside and who was asked', async () => {
  await addDismissal('phrases', 'rule:a')
  const asked = { at: Date.now(), half: null, by: null, about: 'rule:b', topic: 'results', owner: 'ir' } as const
  await addDeparture({ ...sampleDeparture, asked })
  const kept = await readKept(store)
  expect(kept.phrases.has('rule:a')).toBe(true)
  expect(kept.asked).toEqual([asked])
  kept.phrases.add('rule:c')
  expect(store.mock.calls).toEqual([['phrases', 'rule:c']])
})

test('it is told when either changes, not of anything else, and not once it has stopped', async () => {
  const listener = vi.fn()
  const stop = watchKept(listener)
  await fakeBrowser.storage.local.set({ 'settings/user': {} })
  expect(listener).toHaveBeenCalledTimes(0)
  await addDeparture(sampleDeparture)
  expect(listener).toHaveBeenCalledTimes(1)
  await addDismissal('phrases', 'rule:a')
  const told = listener.mock.calls.length
  expect(told).toBeGreaterThan(1)
  stop()
  await addDismissal('phrases', 'rule:b')
  expect(listener).toHaveBeenCalledTimes(told)
})
