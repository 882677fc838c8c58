import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { send } from './messages.client.ts'
import { answerPageReports } from './messages.page.ts'
import { askTab } from './messages.tab.ts'
import type { PageReport } from './messages.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const report: PageReport = {
  network: 'linkedin',
  checking: true,
  boxes: [
    { state: 'watched', surface: 'post' },
    { state: 'refused', reason: 'private-message' },
  ],
  policyVersion: '1.0.0',
}
const own = { id: fakeBrowser.runtime.id }
/** What the page answers to a message. */
const ask = (message: object, sender: object): Promise<unknown> =>
  new Promise((respond) => fakeBrowser.runtime.onMessage.trigger(message, sender, respond))
const tabAnswers = (answer: () => Promise<unknown>) =>
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(answer)

beforeEach(() => {
  vi.restoreAllMocks()
  fakeBrowser.reset()
})

test('a page answers the popup, and the popup understands it', async () => {
  answerPageReports(() => report)
  const answer = await ask({ kind: 'page/report' }, own)
  tabAnswers(async () => answer)
  expect(await askTab(1)).toEqual(report)
})

test('a page stays silent for strangers and for other kinds', async () => {
  answerPageReports(() => report)
  expect(await ask({ kind: 'page/report' }, { id: 'other' })).toBeUndefined()
  expect(await ask({ kind: 'policy/unload' }, own)).toBeUndefined()
})

test('a page that fails stays silent', async () => {
  answerPageReports(() => {
    throw new Error('selector broke')
  })
  const answer = await ask({ kind: 'page/report' }, own)
  tabAnswers(async () => answer)
  expect(await askTab(1)).toBeNull()
})

test('a page may stop answering', async () => {
  const stop = answerPageReports(() => report)
  stop()
  expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(false)
})

test.each([
  ['nobody listens', () => Promise.reject(new Error('Receiving end does not exist.'))],
  ['nothing is answered', async () => undefined],
  ['the answer is no report', async () => ({ ok: true, value: { network: 'myspace' } })],
])('no report when %s', async (_, answer) => {
  tabAnswers(answer)
  expect(await askTab(1)).toBeNull()
})

test('a background that is gone answers like one that failed', async () => {
  expect(await send('policy/unload', {})).toMatchObject({ ok: false, error: { code: 'failed' } })
})
