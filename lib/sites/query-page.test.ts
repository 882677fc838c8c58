// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { queryPage } from './query-page.ts'
import { selectors } from './x/selectors.ts'

const css = '[data-name], button'
const asked = () => vi.mocked(document.querySelectorAll).mock.calls.length

beforeEach(() => {
  document.body.innerHTML = `
    <main><div data-name="box" contenteditable="true"><p>words <span>of</span></p></div>
    <section><button>Post</button><progress aria-valuenow="1"></progress><svg><circle r="1"></circle></svg></section></main>`
  vi.spyOn(document, 'querySelectorAll')
})
afterEach(() => vi.restoreAllMocks())

const find = (selector: string) => document.querySelector(selector) as HTMLElement
const element = (name: string, attributes: Record<string, string> = {}) => {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  return made
}

describe('the page is not asked again', () => {
  test.each<[string, () => void]>([
    ['nothing changed', () => {}],
    ['words are written', () => find('p').append('more', element('span'))],
    ['a paragraph is begun', () => find('[contenteditable]').append(element('p'))],
    ['a word is made bold', () => find('span').setAttribute('class', 'bold')],
    ['a text elsewhere changes', () => find('section').append('219 left')],
    ['something moves', () => find('section').setAttribute('style', 'top: 1px')],
    ['characters are counted', () => find('progress').setAttribute('aria-valuenow', '2')],
    ['a picture is drawn', () => find('circle').setAttribute('r', '2')],
  ])('when %s', async (_what, change) => {
    const before = queryPage(css)
    change()
    expect(queryPage(css)).toBe(before)
    await Promise.resolve()
    expect(queryPage(css)).toBe(before)
    expect(asked()).toBe(1)
  })
})

describe('the answer is as the page is', () => {
  test.each<[string, () => void]>([
    ['a box comes', () => find('main').append(element('div', { 'data-name': 'other' }))],
    ['a button comes deep in something', () => find('section').append(wrap(element('button')))],
    ['a button goes', () => find('button').remove()],
    ['all of it goes', () => find('main').remove()],
    ['another page comes', () => document.body.replaceChildren(element('button'))],
    ['something gets a name', () => find('section').setAttribute('data-name', 'bar')],
    ['the box loses its name', () => find('[data-name]').removeAttribute('data-name')],
    ['a button comes among the words', () => find('p').append(wrap(element('button')))],
    ['the box itself is made anew', () => find('[data-name]').replaceWith(element('div', { 'data-name': 'box' }))],
  ])('when %s, at once and later', async (_what, change) => {
    queryPage(css)
    change()
    expect(queryPage(css)).toEqual([...document.querySelectorAll(css)])
    await Promise.resolve()
    document.body.append(element('button'))
    await Promise.resolve()
    expect(queryPage(css)).toEqual([...document.querySelectorAll(css)])
  })
})

function wrap(inner: Element): Element {
  const outer = element('div')
  outer.append(inner)
  return outer
}

test.each([
  [
    'a paragraph in the box',
    '[contenteditable]:has(> .line)',
    () => find('[contenteditable]').append(element('p', { class: 'line' })),
  ],
  ['an emptied paragraph', 'p:empty', () => find('p').replaceChildren()],
  ['what is last in the box', 'p:last-child', () => find('[contenteditable]').append(element('p'))],
  ['where something has moved to', '[style*="2px"]', () => find('section').setAttribute('style', 'top: 2px')],
])('a question about %s is asked each time', (_what, question, change) => {
  const before = queryPage(question)
  change()
  const now = queryPage(question)
  expect(now).not.toEqual(before)
  expect(now).toEqual([...document.querySelectorAll(question)])
})

test('the built-in selectors are all asked once', () => {
  for (const selector of Object.values(selectors).filter((each) => !each.includes('button:not('))) {
    queryPage(selector)
    queryPage(selector)
    expect(asked()).toBe(1)
    vi.mocked(document.querySelectorAll).mockClear()
  }
})

test('nothing is observed while nobody asks', async () => {
  queryPage(css)
  const observe = vi.spyOn(MutationObserver.prototype, 'observe')
  const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect')
  find('button').remove()
  await vi.waitFor(() => expect(disconnect).toHaveBeenCalledOnce())
  document.body.append(element('button'))
  await Promise.resolve()
  expect(observe).not.toHaveBeenCalled()
})
