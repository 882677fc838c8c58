// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { FakePage, fakeCheck, ready } from './fake-page.ts'
import { stubHighlights } from './stub-highlights.ts'

const everything = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']
let page: FakePage

beforeEach(() => {
  stubHighlights()
  page = new FakePage()
})
afterEach(() => page.compose.stop())

describe('what stops a press', () => {
  test.each([
    ['words without a note', 'hello', everything],
    ['a note', 'fyi', everything],
    ['advice the person has not met', 'careful', []],
    ['confirm', 'figure', []],
    ['hold', 'secret', []],
    ['an empty box', '', everything],
    ['a fault in the check', 'broken secret', everything],
  ])('%s', (_, text, heard) => {
    const { button } = page.addComposer(text)
    expect(page.press(button)).toEqual(heard)
  })

  test('text that was never focused is found at the press, and the panel shows why', () => {
    const { button } = page.addComposer('a secret figure')
    page.press(button)
    expect(page.guide?.gate?.notes.map((note) => note.quote)).toEqual(['secret', 'figure'])
    expect(page.guide?.gate?.firmest).toBe('hold')
  })

  test('advice stops once: the panel has shown it', () => {
    const { button } = page.addComposer('careful')
    expect(page.press(button)).toEqual([])
    page.clock.pass(500)
    expect(page.press(button)).toEqual(everything)
    expect(page.guide?.gate).toBeNull()
  })

  test('a double press does not rush past the panel; going back at once is an answer', () => {
    const { button } = page.addComposer('careful')
    expect([page.press(button), page.press(button)]).toEqual([[], []])
    page.actions.goBack()
    expect(page.press(button)).toEqual(everything)
  })

  test('advice whose card was opened does not stop', () => {
    const { editable, button } = page.addComposer('careful')
    page.focus(editable)
    page.actions.openNote(page.guide?.notes[0]?.key ?? '')
    expect(page.press(button)).toEqual(everything)
  })

  test('a disabled control and other elements are none of its business', () => {
    const { composer, button } = page.addComposer('secret')
    button.setAttribute('aria-disabled', 'true')
    expect(page.press(button)).toEqual(everything)
    expect(page.press(composer)).toEqual(everything)
  })

  test.each([1, 2])('mouse button %i publishes nothing', (number) => {
    const { button } = page.addComposer('secret')
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'auxclick']) {
      const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent
      const event = new Kind(type, { bubbles: true, cancelable: true, button: number })
      expect(button.dispatchEvent(event)).toBe(true)
    }
    expect(page.ui).toBeNull()
  })

  test('the text is read again at the press', () => {
    const { editable, button } = page.addComposer('hello')
    page.focus(editable)
    editable.textContent = 'secret'
    expect(page.press(button)).toEqual([])
  })
})

describe('going on', () => {
  test('a pass is good for exactly this text, once', () => {
    const { button } = page.addComposer('secret')
    page.press(button)
    page.actions.goOn()
    expect(page.guide?.gate).toBeNull()
    expect(page.press(button)).toEqual(everything)
    expect(page.press(button)).toEqual([])
  })

  test('a pass is worth nothing for what a new policy says of the same text', () => {
    const { button } = page.addComposer('figure')
    page.press(button)
    page.actions.goOn()
    const check: typeof fakeCheck = (draft) => fakeCheck({ ...draft, text: draft.text.replace('figure', 'secret') })
    page.compose.setReadiness({ ...ready, engine: { ...ready.engine, check } })
    expect(page.press(button)).toEqual([])
  })

  test('a pass is worth nothing for another text', () => {
    const { editable, button } = page.addComposer('secret')
    page.press(button)
    page.actions.goOn()
    editable.textContent = 'another secret'
    expect(page.press(button)).toEqual([])
  })

  test('a pass does not cover what came up while the panel was open', async () => {
    const { editable, button } = page.addComposer('secret')
    page.press(button)
    await page.type(editable, 'secret figure')
    page.actions.goOn()
    expect(page.press(button)).toEqual([])
  })

  test('a press that is begun and not finished leaves the pass', () => {
    const { button } = page.addComposer('secret')
    page.press(button)
    page.actions.goOn()
    button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, cancelable: true }))
    expect(page.press(button)).toEqual(everything)
  })

  test('a click that comes alone after the panel was answered is judged for itself', () => {
    const { button } = page.addComposer('secret')
    const down = () => button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, cancelable: true }))
    down()
    page.actions.goBack()
    button.click()
    expect(page.guide?.gate).not.toBeNull()
    page.actions.goBack()
    down()
    page.actions.goOn()
    button.click()
    expect(page.heard).toEqual(['click'])
  })

  test('going back leaves the press stopped', () => {
    const { button } = page.addComposer('secret')
    page.press(button)
    page.actions.goBack()
    expect(page.guide?.gate).toBeNull()
    expect(page.press(button)).toEqual([])
  })
})

describe('threads', () => {
  test('all boxes of a control are judged, and one pass frees all', () => {
    const { button } = page.addComposer('hello', 'secret', 'figure')
    expect(page.press(button)).toEqual([])
    expect(page.guide?.gate?.notes.map((note) => note.quote)).toEqual(['secret', 'figure'])
    page.actions.goOn()
    expect(page.press(button)).toEqual(everything)
  })
})

describe('keys', () => {
  test('the publish key is stopped in the box, with its keyup and its repeats', () => {
    const { editable } = page.addComposer('secret')
    page.focus(editable)
    expect(page.key(editable, 'keydown', { key: 'Enter', ctrlKey: true }).defaultPrevented).toBe(true)
    expect(page.key(document.body, 'keydown', { key: 'Enter', repeat: true }).defaultPrevented).toBe(true)
    page.key(editable, 'keyup', { key: 'Enter' })
    expect(page.heard).toEqual([])
    expect(page.guide?.gate?.firmest).toBe('hold')
  })

  test('the publish key is stopped in a box that was no box yet when the person entered it', () => {
    const { composer, editable } = page.addComposer('secret')
    editable.className = ''
    page.focus(editable)
    editable.className = 'editable'
    expect(composer.isConnected && page.ui).toBeNull()
    expect(page.key(editable, 'keydown', { key: 'Enter', ctrlKey: true }).defaultPrevented).toBe(true)
  })

  test('Enter and Space on the control are a press; other keys are not', () => {
    const { button } = page.addComposer('secret')
    expect(page.key(button, 'keydown', { key: 'Tab' }).defaultPrevented).toBe(false)
    expect(page.key(button, 'keydown', { key: 'Enter' }).defaultPrevented).toBe(true)
    expect(page.key(button, 'keydown', { key: ' ' }).defaultPrevented).toBe(true)
  })

  test('once a stopped key was released, it is a key like any other again', () => {
    const { button } = page.addComposer('secret')
    page.key(button, 'keydown', { key: ' ' })
    expect(page.key(document.body, 'keyup', { key: ' ' }).defaultPrevented).toBe(true)
    page.key(document.body, 'keydown', { key: ' ' })
    expect(page.key(document.body, 'keyup', { key: ' ' }).defaultPrevented).toBe(false)
  })

  test('the click that a passed key makes belongs to it', () => {
    const { button } = page.addComposer('secret')
    page.press(button)
    page.actions.goOn()
    page.heard = []
    page.key(button, 'keydown', { key: 'Enter' })
    button.click()
    expect(page.heard).toEqual(['keydown', 'click'])
  })

  test.each([{ isComposing: true }, { keyCode: 229 }])('a key of a composition is left alone: %o', (init) => {
    const { editable } = page.addComposer('secret')
    page.focus(editable)
    expect(page.key(editable, 'keydown', { key: 'Enter', ctrlKey: true, ...init }).defaultPrevented).toBe(false)
  })
})

describe('failing open', () => {
  test('a panel that cannot be mounted stops nothing', () => {
    page.mountFails = true
    const { button } = page.addComposer('secret')
    expect(page.press(button)).toEqual(everything)
  })

  test.each([{ drawsPanel: false }, { coversPanel: true }])(
    'a panel that nobody sees (%o) stops nothing more, and the page keeps saying so',
    async (fault) => {
      Object.assign(page, fault)
      const { editable, button } = page.addComposer('secret')
      page.press(button)
      page.clock.pass(1000)
      await page.type(editable, 'secret again')
      expect(page.compose.report()).toMatchObject({ checking: false, reason: 'hidden' })
      expect(page.guide).toMatchObject({ status: 'not-checking', notes: [] })
      expect(page.press(button)).toEqual(everything)
    },
  )

  test('a page that makes our element inert is not checked, and the first press goes through', () => {
    const { editable, button } = page.addComposer('secret')
    page.focus(editable)
    page.ui?.root.host.toggleAttribute('inert')
    expect(page.compose.report()).toMatchObject({ checking: false, reason: 'hidden' })
    expect(page.press(button)).toEqual(everything)
    expect(page.guide?.status).toBe('not-checking')
    page.ui?.root.host.toggleAttribute('inert')
    expect(page.press(button)).toEqual([])
    expect(page.guide?.status).toBe('notes')
  })

  test('a fault of the site adapter lets the event through, and the page says so', () => {
    const { editable, button } = page.addComposer('secret')
    page.focus(editable)
    page.site.boxesFor = () => {
      throw new Error('The site changed.')
    }
    expect(page.press(button)).toEqual(everything)
    expect(page.guide?.status).toBe('not-checking')
    expect(page.compose.report()).toMatchObject({ checking: false, reason: 'failed' })
  })

  test.each(['no-policy', 'policy-unreadable', 'switched-off'] as const)(
    'without a policy (%s) nothing stops',
    (reason) => {
      page.compose.setReadiness({ state: 'off', reason })
      expect(page.press(page.addComposer('secret').button)).toEqual(everything)
    },
  )

  test('an extension that is gone stops nothing', () => {
    page.alive = false
    expect(page.press(page.addComposer('secret').button)).toEqual(everything)
  })

  test('an extension that is gone takes what it showed out of the page with the next letter', async () => {
    const { editable } = page.addComposer('secret')
    page.focus(editable)
    page.alive = false
    await page.type(editable, 'secret!')
    expect(page.ui).toBeNull()
    expect(document.documentElement.children).toHaveLength(2)
  })

  test('a policy that comes between the press and its click still counts', () => {
    page.compose.setReadiness({ state: 'loading' })
    const { button } = page.addComposer('secret')
    button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, cancelable: true }))
    page.compose.setReadiness(ready)
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
    expect(page.heard).toEqual(['pointerdown'])
  })

  test('stopped, started twice, stopped again: no listener is left, none is doubled', () => {
    const { button } = page.addComposer('secret')
    page.compose.stop()
    expect(page.press(button)).toEqual(everything)
    page.compose.start()
    page.compose.start()
    expect(page.press(button)).toEqual([])
  })
})
