// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { FakeClock } from './fake-clock.ts'
import { Host, removeLeftBehind } from './host.ts'

let clock: FakeClock
let host: Host
beforeEach(() => {
  document.body.replaceChildren()
  clock = new FakeClock()
  host = new Host(clock)
})

test('stands at the end of the document, closed and nameless', () => {
  expect(host.attach(document.body)).toBe(true)
  expect(host.element.parentNode).toBe(document.documentElement)
  expect(host.element.shadowRoot).toBeNull()
  expect(host.element.getAttributeNames()).toEqual([])
})

test('stands inside a modal dialog, also when the editable is in a shadow tree there', () => {
  const dialog = document.createElement('dialog')
  vi.spyOn(dialog, 'matches').mockReturnValue(true)
  const inner = document.createElement('div').attachShadow({ mode: 'open' })
  const editable = document.createElement('div')
  inner.append(editable)
  dialog.append(inner.host)
  document.body.append(dialog)
  host.attach(editable)
  expect(host.element.parentNode).toBe(dialog)
})

test('comes back when the site removes it, but does not fight for ever', async () => {
  host.attach(document.body)
  for (let round = 0; round < 10; round++) {
    host.element.remove()
    await clock.frame()
    expect(host.element.isConnected).toBe(true)
  }
  host.element.remove()
  await clock.frame()
  expect(host.element.isConnected).toBe(false)
  expect(host.attach(document.body)).toBe(false)
  expect(host.isShown()).toBe(false)
})

test('stays away when we removed it ourselves', async () => {
  host.attach(document.body)
  host.remove()
  await clock.frame()
  expect(host.element.isConnected).toBe(false)
})

test.each(['Firefox', 'Chromium'])(
  'what an older version left behind goes, and nothing of others, in %s',
  (browser) => {
    const other = document.createElement('div')
    other.attachShadow({ mode: 'open' })
    document.documentElement.append(other)
    host.attach(document.body)
    // As each shows them to an extension.
    const rootOf = (el: Element) => (el === host.element ? host.root : el.shadowRoot)
    if (browser === 'Chromium') vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot: rootOf } })
    else for (const el of [host.element, other]) Object.assign(el, { openOrClosedShadowRoot: rootOf(el) })
    removeLeftBehind()
    vi.unstubAllGlobals()
    expect(host.element.isConnected).toBe(false)
    expect(other.isConnected).toBe(true)
    other.remove()
  },
)
