// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { FakePage, fakeCheck, ready } from './fake-page.ts'
import { stubHighlights } from './stub-highlights.ts'

let page: FakePage

beforeEach(() => {
  stubHighlights()
  page = new FakePage()
})
afterEach(() => page.compose.stop())

/** The page has changed, and a second later it is looked through. */
async function aSecondLater() {
  document.body.append(document.createElement('i'))
  await page.clock.frame()
  page.clock.pass(1000)
}

/** A rule about pictures. */
const checkPictures: typeof fakeCheck = (draft) => fakeCheck({ ...draft, text: draft.media?.length ? draft.text : '' })

describe('while the words stay as they are', () => {
  test('a box that lost its button is no longer said to be checked, and is again with a new one', async () => {
    const { editable, button, composer } = page.addComposer('secret')
    page.focus(editable)
    expect(page.guide?.status).toBe('notes')
    button.replaceWith(document.createElement('p'))
    await aSecondLater()
    expect(page.guide).toMatchObject({ status: 'not-checking', notes: [] })
    composer.append(document.createElement('button'))
    await aSecondLater()
    expect(page.guide?.status).toBe('notes')
  })

  test('what the page shows beside them is looked at', async () => {
    page.compose.setReadiness({ ...ready, engine: { ...ready.engine, check: checkPictures } })
    const { editable, composer } = page.addComposer('secret')
    page.focus(editable)
    expect(page.guide?.status).toBe('checked')
    composer.append(document.createElement('img'))
    await aSecondLater()
    expect(page.guide?.status).toBe('notes')
  })

  test('and so are the other boxes of a thread when the person comes back', async () => {
    // Said once in a thread it holds for all of it.
    const check: typeof fakeCheck = (draft) => (draft.text.includes('#ad') ? { findings: [] } : fakeCheck(draft))
    page.compose.setReadiness({ ...ready, engine: { ...ready.engine, check } })
    const { editable, editables } = page.addComposer('careful', 'hello')
    page.focus(editable)
    expect(page.guide?.status).toBe('notes')
    const second = editables[1] as HTMLElement
    page.focus(second)
    await page.type(second, 'hello #ad')
    page.focus(editable)
    expect(page.guide?.status).toBe('checked')
  })

  test('a fault of one box is told as long as it lasts, whatever another box says', async () => {
    const broken = page.addComposer('broken').editable
    page.focus(broken)
    const { editable } = page.addComposer('fine')
    page.focus(editable)
    await page.type(editable, 'fine again')
    expect(page.compose.report()).toMatchObject({ checking: false, reason: 'failed' })
  })
})

describe('before the person is in a box', () => {
  test.each(['focusin', 'pointerover'])('a draft that nobody typed is met by %s at its button', (type) => {
    const { button } = page.addComposer('secret')
    button.dispatchEvent(new Event(type, { bubbles: true, composed: true }))
    expect(page.needed).toBe(1)
    expect(page.guide?.status).toBe('notes')
  })

  test('other elements, and the button of an empty box, ask for nothing', () => {
    const { button, composer } = page.addComposer('')
    for (const target of [button, composer])
      target.dispatchEvent(new Event('pointerover', { bubbles: true, composed: true }))
    expect(page.needed).toBe(0)
    expect(page.ui).toBeNull()
  })

  test('an element that becomes a box under the focus is met at the next key', async () => {
    const { editable } = page.addComposer('secret')
    editable.className = ''
    page.focus(editable)
    expect(page.ui).toBeNull()
    editable.className = 'editable'
    editable.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, composed: true }))
    expect(page.guide?.status).toBe('notes')
  })
})
