// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FakePage } from './fake-page.ts'
import { stubHighlights } from './stub-highlights.ts'

let page: FakePage

beforeEach(() => {
  stubHighlights()
  page = new FakePage()
})
afterEach(() => page.compose.stop())

/** A composer in a form of the site, with the field of a hidden submit, as Facebook has it. */
function addForm(text: string) {
  const composer = page.addComposer(text)
  const form = document.body.appendChild(document.createElement('form'))
  const hidden = form.appendChild(document.createElement('input'))
  hidden.type = 'submit'
  form.append(composer.composer)
  /** Whether the site's submit is stopped. */
  const submit = (submitter?: HTMLElement) => {
    const event = new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter: submitter ?? null })
    form.dispatchEvent(event)
    return event.defaultPrevented
  }
  return { ...composer, hidden, submit }
}

test('the submit that follows a passed click is part of it; one that comes alone is judged', () => {
  const { button, editable, submit } = addForm('secret')
  expect(submit()).toBe(true)
  page.actions.goOn()
  page.press(button)
  expect(submit()).toBe(false)
  editable.textContent = 'another secret'
  expect(submit()).toBe(true)
})

test('a second submit of the same words is another press', () => {
  const { button, submit } = addForm('secret')
  page.press(button)
  page.actions.goOn()
  page.press(button)
  expect([submit(), submit()]).toEqual([false, true])
})

test('a submit by a field that is no known button is judged like one without', () => {
  const { hidden, submit } = addForm('secret')
  expect(submit(hidden)).toBe(true)
  expect(page.guide?.gate).not.toBeNull()
})

test('a form without a known box is none of its business', () => {
  const form = document.body.appendChild(document.createElement('form'))
  expect(form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }))).toBe(true)
})
