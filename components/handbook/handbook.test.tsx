// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Finding } from '../../lib/check/verdict.ts'
import { samplePolicy } from '../../lib/policy/compiled.sample.ts'
import { handbookWords } from '../words/en-handbook.ts'
import { Handbook, type HandbookProps } from './handbook.tsx'
import type { Attempt, Check } from './try/try-box.tsx'

const finding: Finding = {
  rule: 'conf.codename',
  title: 'Not public yet',
  topic: 'unreleased',
  span: { start: 4, end: 9 },
  action: 'hold',
  confidence: 'high',
  message: { what: 'This names a project.', why: 'Others would learn of it.' },
  because: [],
  owner: 'communications',
}

const [rule] = samplePolicy.rules
const policy = {
  ...samplePolicy,
  rules: [
    {
      ...(rule as NonNullable<typeof rule>),
      message: { what: '"{quote}" is not public.', why: 'Not yet.' },
      clause: { title: 'Secrets', status: 'draft until counsel approves' },
      examples: { fine: [{ text: 'A swan' }], look: [{ text: 'The [[heron]] flies' }] },
    },
    { ...(rule as NonNullable<typeof rule>), id: 'conf.trial', title: 'On trial', shadow: true },
    { ...(rule as NonNullable<typeof rule>), id: 'conf.over', title: 'Long over', when: { until: 5 } },
  ],
}

const [card] = samplePolicy.owners
const check: Check = () => ({
  verdict: { findings: [finding] },
  answererOf: () => card && { card: { ...card, person: 'Bo Ek' }, why: 'owner' },
  now: 10,
})

const given: HandbookProps = {
  policy: { company: 'Brightwater', version: '1.0.0', source: 'user' },
  content: { policy, check },
  problems: [],
  settings: {
    values: {
      disabledSites: [],
      roles: [],
      statesEmployer: false,
      handle: '',
      region: '',
      pauseWhenHeated: false,
      supportContact: '',
    },
    sources: {
      disabledSites: 'built-in',
      roles: 'built-in',
      statesEmployer: 'built-in',
      handle: 'built-in',
      region: 'built-in',
      pauseWhenHeated: 'built-in',
      supportContact: 'built-in',
    },
    dropped: [],
  },
  departures: [],
  dismissed: [],
  now: 10,
  onLoadPolicy() {},
  onUnloadPolicy() {},
  onChoose() {},
  onDeleteDeparture() {},
  onForgetDismissed() {},
  onCopy: async () => true,
}

const show = (change: Partial<HandbookProps> = {}) =>
  act(() => render(<Handbook {...given} {...change} />, document.body))
const $ = <Found extends Element>(selector: string) => document.querySelector(selector) as Found
const textOf = (selector: string) => $(selector)?.textContent ?? ''
const press = (target: Element, key: string) =>
  act(() => void target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })))
const ask = async (query: string) => {
  const field = $<HTMLInputElement>('#search')
  field.focus()
  field.value = query
  await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })))
}

beforeEach(() => show())
afterEach(() => act(() => render(null, document.body)))

test('a rule is told with the words of its first example, its clause with its status; rules on trial or over are not', () => {
  const told = textOf('[id="rule-conf.codename"]')
  expect(told).toContain('"heron" is not public. Not yet.')
  expect(told).toContain('Secrets (draft until counsel approves)')
  expect(told).toContain('Ask Communications')
  expect(document.querySelectorAll('.rule')).toHaveLength(1)
})

test('every link to a place on the page leads somewhere', async () => {
  await ask('heron')
  const places = [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1) ?? '')
  expect(places.length).toBeGreaterThan(8)
  expect(places.filter((id) => !document.getElementById(id))).toEqual([])
})

test('a question is answered by keyboard alone: slash, words, Enter; the rule stands open with the focus', async () => {
  await press(document.body, '/')
  expect(document.activeElement?.id).toBe('search')
  await ask('heron')
  expect(textOf('.answers')).toContain('Not public yet')
  await press($('#search'), 'Enter')
  expect($<HTMLDetailsElement>('.rule').open).toBe(true)
  expect(document.activeElement?.tagName).toBe('SUMMARY')
})

test('what can be seen can be used: slash and links are heard from the first moment on', async () => {
  await act(() => render(null, document.body))
  // Outside of act, effects of the usual kind would be run a frame later.
  render(<Handbook {...given} />, document.body)
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }))
  expect(document.activeElement?.id).toBe('search')
  $<HTMLAnchorElement>('a[href="#rights"]').click()
  expect(document.activeElement?.closest('section')?.querySelector('#rights')).not.toBeNull()
})

test('arrows go through the answers and Escape goes back to an empty question', async () => {
  await ask('communications')
  await press($('#search'), 'ArrowDown')
  expect(document.activeElement?.tagName).toBe('A')
  await press(document.activeElement as Element, 'ArrowUp')
  expect(document.activeElement?.id).toBe('search')
  await press($('#search'), 'Escape')
  expect($<HTMLInputElement>('#search').value).toBe('')
  expect($('.answers')).toBeNull()
})

test('a question that nothing answers is told so, and whom to ask', async () => {
  await ask('giraffe')
  expect(textOf('.search .margin-note')).toContain(handbookWords.search.none)
  expect(textOf('.search .margin-note a')).toBe('Communications')
})

test('a tried sentence shows its notes with the marked words and the owner, and is gone when cleared', async () => {
  const field = $<HTMLTextAreaElement>('#sentence')
  field.value = 'The heron flies'
  await act(() => void $('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })))
  expect(textOf('.tried mark')).toBe('heron')
  expect(textOf('.note')).toContain('Not public yet')
  // Whoever the box would name, of several people.
  expect(textOf('.note')).toContain('Ask Communications, Bo Ek')
  await act(() => $<HTMLButtonElement>('form [type=reset]').click())
  expect(field.value).toBe('')
  expect($('.note')).toBeNull()
})

test('a sentence is tried where it would be written, and as an answer where it is said what it answers', async () => {
  const asked: Attempt[] = []
  show({
    content: {
      policy,
      check: (attempt) => {
        asked.push(attempt)
        return check(attempt)
      },
    },
  })
  const choose = (network: string) => act(() => $<HTMLInputElement>(`input[value=${network}]`).click())
  await choose('facebook')
  $<HTMLTextAreaElement>('#sentence').value = 'We will'
  const submit = () => act(() => $<HTMLFormElement>('form').requestSubmit())
  await submit()
  $<HTMLTextAreaElement>('#answered').value = ' Will you refund me? '
  await submit()
  await choose('linkedin')
  const answered = 'Will you refund me?'
  expect(asked).toEqual([
    { text: 'We will', network: 'facebook', answered: '' },
    { text: 'We will', network: 'facebook', answered },
    { text: 'We will', network: 'linkedin', answered },
  ])
})

describe('ready words', () => {
  const words = { topics: ['launch' as const], networks: ['linkedin' as const] }
  const readyWords = [
    { ...words, title: 'later', text: 'A secret until then.', from: 20 },
    { ...words, title: 'our launch', text: 'It is out. https://acme.example/new', until: Date.parse('2026-12-01') },
    { ...words, title: 'earlier', text: 'Long over.', until: 10 },
  ]
  const showReady = (onCopy: HandbookProps['onCopy']) =>
    show({ content: { policy: { ...policy, readyWords }, check }, onCopy })

  test('that hold now are told with their link, until when, and where', () => {
    showReady(async () => true)
    expect(document.querySelectorAll('[aria-labelledby=ready] article')).toHaveLength(1)
    const told = textOf('#ready-0')
    for (const part of ['Our launch', 'It is out.', 'Only on LinkedIn. Until 30 November 2026.'])
      expect(told).toContain(part)
    expect($<HTMLAnchorElement>('#ready-0 a').href).toBe('https://acme.example/new')
  })

  test('are copied whole, or said not to be', async () => {
    const copied: string[] = []
    for (const [taken, said] of [
      [true, handbookWords.ready.copied],
      [false, handbookWords.ready.notCopied],
    ] as const) {
      showReady(async (text) => copied.push(text) > 0 && taken)
      await act(() => $<HTMLButtonElement>('#ready-0 button').click())
      await vi.waitFor(() => expect(textOf('#ready-0 [role=status]')).toBe(said))
    }
    expect(new Set(copied)).toEqual(new Set(['It is out. https://acme.example/new']))
  })

  test('have no section where none hold', () => {
    expect($('#ready')).toBeNull()
    expect($('a[href="#ready"]')).toBeNull()
  })
})

test('what was put aside is counted by rule, also of rules that are gone, and can be forgotten', () => {
  let forgotten = 0
  show({
    dismissed: [
      { rule: 'conf.codename', phrases: 2, wrongFlags: 0 },
      { rule: 'gone', phrases: 0, wrongFlags: 1 },
    ],
    onForgetDismissed: () => forgotten++,
  })
  const lines = [...document.querySelectorAll('[aria-labelledby=dismissed] li')].map((line) => line.textContent?.trim())
  expect(lines).toEqual([
    'Not public yet2 phrases are not noted again.',
    `${handbookWords.dismissed.unknownRule}1 note was wrong, you said.`,
  ])
  $<HTMLButtonElement>('[aria-labelledby=dismissed] button').click()
  expect(forgotten).toBe(1)
})

test('on paper all is open, and as before behind it', () => {
  const open = () => [...document.querySelectorAll('details')].map((box) => box.open)
  const before = open()
  expect(before).toContain(false)
  dispatchEvent(new Event('beforeprint'))
  expect(open()).not.toContain(false)
  dispatchEvent(new Event('afterprint'))
  expect(open()).toEqual(before)
})

test('without a policy the way to get one comes first, and the rights are there all the same', () => {
  show({ policy: null, content: undefined })
  expect(document.querySelector('h2')?.id).toBe('policy')
  expect($('#search')).toBeNull()
  expect(textOf('[aria-labelledby=rights]')).toContain(handbookWords.rightsText[0])
})
