import { expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { redrawOnChange } from './redraw.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }))

test('a drawing that fails does not keep the next change from being drawn', async () => {
  const draw = vi
    .fn(async () => {})
    .mockImplementationOnce(async () => {
      await fakeBrowser.storage.local.set({ departures: [] })
      throw new Error('The storage failed.')
    })
  redrawOnChange(draw)
  await vi.waitFor(() => expect(draw).toHaveBeenCalledTimes(2))
})
