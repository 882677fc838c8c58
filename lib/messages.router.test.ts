import { beforeEach, expect, test, vi } from 'vitest'
import type { Runtime } from 'webextension-polyfill'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { type Handlers, routeMessages } from './messages.router.ts'
import { sampleDeparture as departure } from './settings/departure.sample.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const id = fakeBrowser.runtime.id
const page: Runtime.MessageSender = { id, url: fakeBrowser.runtime.getURL('/handbook.html') }
const contentScript: Runtime.MessageSender = { id, url: 'https://x.com/home' }

let handlers: { [K in keyof Handlers]: ReturnType<typeof vi.fn<Handlers[K]>> }

beforeEach(() => {
  fakeBrowser.reset()
  handlers = {
    'departure/add': vi.fn<Handlers['departure/add']>(async () => null),
    'departure/remove': vi.fn<Handlers['departure/remove']>(async () => null),
    'dismissal/add': vi.fn<Handlers['dismissal/add']>(async () => null),
    'policy/load': vi.fn<Handlers['policy/load']>(async () => ({ problems: [] })),
    'policy/unload': vi.fn<Handlers['policy/unload']>(async () => null),
  }
  routeMessages(handlers)
})

async function answerTo(message: unknown, sender: Runtime.MessageSender): Promise<unknown> {
  const [answer] = await fakeBrowser.runtime.onMessage.trigger(message, sender as never, () => {})
  return answer
}

test('a page of ours may load a policy', async () => {
  expect(await answerTo({ kind: 'policy/load', compiled: '{}' }, page)).toEqual({ ok: true, value: { problems: [] } })
  expect(handlers['policy/load']).toHaveBeenCalledWith({ kind: 'policy/load', compiled: '{}' })
})

test('a content script may add a departure', async () => {
  expect(await answerTo({ kind: 'departure/add', departure }, contentScript)).toEqual({ ok: true, value: null })
})

test('a content script may put something aside, and cannot name another list', async () => {
  const dismissal = { kind: 'dismissal/add', list: 'phrases', key: 'conf.results:a1' }
  expect(await answerTo(dismissal, contentScript)).toEqual({ ok: true, value: null })
  expect(await answerTo({ ...dismissal, list: 'secret' }, contentScript)).toMatchObject({
    error: { code: 'bad-message' },
  })
})

test('a departure is taken however long the names of a company are: what left is never left out', async () => {
  const users = Array.from({ length: 20 }, (_, at) => `${'somebody'.repeat(20)}${at}@brightwater.example`)
  const long = { ...departure, owner: 'Team '.repeat(100), address: users.join(', '), copied: 'May I? '.repeat(50_000) }
  expect(await answerTo({ kind: 'departure/add', departure: long }, contentScript)).toMatchObject({ ok: true })
  expect(handlers['departure/add']).toHaveBeenCalledWith({ kind: 'departure/add', departure: long })
})

test('a departure tells whose answer is awaited, or is refused where that cannot be', async () => {
  const asked = { at: 1, half: 2, by: null, about: 'conf.results-x', topic: 'results', conversation: 'c', owner: 'ir' }
  expect(await answerTo({ kind: 'departure/add', departure: { ...departure, asked } }, contentScript)).toMatchObject({
    ok: true,
  })
  const strange = { ...departure, asked: { ...asked, topic: 'weather' } }
  expect(await answerTo({ kind: 'departure/add', departure: strange }, contentScript)).toMatchObject({
    error: { code: 'bad-message' },
  })
})

test.each([
  [{ kind: 'policy/load', compiled: '{}' }],
  [{ kind: 'policy/unload' }],
  [{ kind: 'departure/remove', id: 'a1' }],
])('a content script may not send %o', async (message) => {
  expect(await answerTo(message, contentScript)).toMatchObject({ ok: false, error: { code: 'bad-sender' } })
  expect(handlers[message.kind as keyof Handlers]).not.toHaveBeenCalled()
})

test('a page whose address only begins like ours is not ours', async () => {
  const lookalike = { id, url: `${page.url?.slice(0, 'chrome-extension://'.length)}other/${page.url}` }
  expect(await answerTo({ kind: 'policy/unload' }, lookalike)).toMatchObject({ error: { code: 'bad-sender' } })
})

test('another extension is refused', async () => {
  expect(await answerTo({ kind: 'departure/add', departure }, { ...page, id: 'other' })).toMatchObject({
    error: { code: 'bad-sender' },
  })
})

test.each([
  undefined,
  null,
  'policy/unload',
  {},
  { kind: 'other' },
  { kind: 'departure/add', departure: { id: 'a1' } },
])('what is no message gets an answer too: %o', async (message) => {
  expect(await answerTo(message, page)).toMatchObject({ ok: false, error: { code: 'bad-message' } })
})

test('a handler that fails gets an answer too', async () => {
  handlers['policy/unload'].mockRejectedValue(new Error('storage is full'))
  expect(await answerTo({ kind: 'policy/unload' }, page)).toEqual({
    ok: false,
    error: { code: 'failed', message: 'storage is full' },
  })
})
