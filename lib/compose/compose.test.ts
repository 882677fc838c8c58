// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Recall } from '../check/checker.ts'
import type { Channel } from '../owners/card.ts'
import { copyChannel } from '../owners/hand-off/copy.ts'
import { FakePage, ownerCard, ready } from './fake-page.ts'
import { stubHighlights } from './stub-highlights.ts'

let page: FakePage
let registry: Map<string, Set<Range>>

beforeEach(() => {
  registry = stubHighlights()
  page = new FakePage()
})
afterEach(() => page.compose.stop())

const quotes = () => page.guide?.notes.map((note) => note.quote)
const firstKey = () => page.guide?.notes[0]?.key ?? ''

describe('following a box', () => {
  test('nothing of ours is on the page before the person meets a box', () => {
    page.addComposer('secret')
    expect(page.ui).toBeNull()
    expect(registry.size).toBe(0)
  })

  test('the guide follows the text, once a frame', async () => {
    const { editable } = page.addComposer('')
    page.focus(editable)
    expect(page.ui).toBeNull()
    await page.type(editable, 'hello')
    expect(page.guide?.status).toBe('checked')
    await page.type(editable, 'a secret')
    expect(page.guide).toMatchObject({ status: 'notes' })
    expect(quotes()).toEqual(['secret'])
    await page.type(editable, '')
    expect(page.guide).toMatchObject({ status: 'idle', notes: [] })
    expect(registry.size).toBe(0)
  })

  test('a box that the site does not know any more is not said to be checked, and is again once it does', async () => {
    const { editable } = page.addComposer('')
    page.focus(editable)
    await page.type(editable, 'a secret')
    editable.classList.remove('editable')
    await page.type(editable, 'a secret figure')
    expect(page.guide).toMatchObject({ status: 'not-checking', notes: [] })
    editable.classList.add('editable')
    await page.type(editable, 'a secret')
    expect(quotes()).toEqual(['secret'])
  })

  test('a box is met when its button comes after the person', async () => {
    const { editable, composer, button } = page.addComposer('secret')
    button.remove()
    page.focus(editable)
    await page.type(editable, 'my secret')
    expect(page.ui).toBeNull()
    composer.append(button)
    await page.clock.frame()
    expect(quotes()).toEqual(['secret'])
  })

  test('nothing is checked while a composition goes on', async () => {
    const { editable } = page.addComposer('hello')
    page.focus(editable)
    editable.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
    await page.type(editable, 'secret')
    expect(page.guide?.notes).toEqual([])
    editable.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))
    await page.clock.frame()
    expect(quotes()).toEqual(['secret'])
  })

  test('a note keeps its key while the text around it changes', async () => {
    const { editable } = page.addComposer('secret')
    page.focus(editable)
    const key = firstKey()
    await page.type(editable, 'my secret plan')
    expect(firstKey()).toBe(key)
  })

  test('the check is given what the page and the settings know', () => {
    const check = vi.fn(() => ({ findings: [] }))
    page.compose.setReadiness({ ...ready, engine: { ...ready.engine, check } })
    const { editables } = page.addComposer('one', 'two')
    page.focus(editables[1] as HTMLElement)
    const draft = {
      text: 'one\n\ntwo',
      network: 'x',
      surface: 'post',
      audience: 'public',
      author: { ...ready.writer, handle: 'shown' },
      ...{ now: page.clock.now(), asked: [], conversation: expect.any(String) },
    }
    expect(check).toHaveBeenCalledWith(draft, expect.anything())

    const writer = { ...ready.writer, handle: 'given' }
    page.compose.setReadiness({ ...ready, writer, engine: { ...ready.engine, check } })
    expect(check).toHaveBeenLastCalledWith({ ...draft, author: writer }, expect.anything())
  })

  test('what the check keeps of a draft goes with its text, and with the box', async () => {
    const kept: Recall[] = []
    const check: typeof ready.engine.check = (_, recall = {}) => {
      kept.push(recall)
      recall.scene = {} as Recall['scene']
      return { findings: [] }
    }
    page.compose.setReadiness({ ...ready, engine: { ...ready.engine, check } })
    const { composer, editable } = page.addComposer('one')
    page.focus(editable)
    expect(kept.at(-1)?.scene).toBeDefined()
    await page.type(editable, '')
    expect(kept.at(-1)?.scene).toBeUndefined()
    await page.type(editable, 'two')
    expect(kept.at(-1)?.scene).toBeDefined()
    composer.remove()
    await page.clock.frame()
    expect(kept.filter(({ scene }) => scene)).toEqual([])
  })

  test('rules on trial are never shown', () => {
    const { engine } = ready
    const check: typeof engine.check = (draft) => ({
      findings: engine.check(draft).findings.map((finding) => ({ ...finding, shadow: true })),
    })
    page.compose.setReadiness({ ...ready, engine: { ...engine, check } })
    const { editable, button } = page.addComposer('secret')
    page.focus(editable)
    expect(page.guide?.status).toBe('checked')
    expect(page.press(button)).toContain('click')
  })

  test('a fault in the check shows as not checking, until the next good look', async () => {
    const { editable } = page.addComposer('broken')
    page.focus(editable)
    expect(page.guide?.status).toBe('not-checking')
    expect(page.compose.report().checking).toBe(false)
    await page.type(editable, 'fine')
    expect(page.guide?.status).toBe('checked')
    expect(page.compose.report().checking).toBe(true)
  })

  test('when the box leaves the page, so do we', async () => {
    const { composer, editable } = page.addComposer('secret')
    page.focus(editable)
    composer.remove()
    await page.clock.frame()
    expect(page.ui).toBeNull()
    expect(registry.size).toBe(0)
  })

  test('text that the site fills in by itself is marked', async () => {
    page.focus(page.addComposer('').editable)
    page.addComposer('a secret')
    await page.clock.frame()
    page.clock.pass(1000)
    expect(registry.size).toBe(1)
  })
})

describe('putting notes aside', () => {
  test('for this draft: until the box is emptied', async () => {
    const { editable } = page.addComposer('secret figure')
    page.focus(editable)
    page.actions.dismiss(firstKey(), 'draft')
    expect(quotes()).toEqual(['figure'])
    await page.type(editable, 'Secret figure secret')
    expect(quotes()).toEqual(['figure'])
    await page.type(editable, ' ')
    await page.type(editable, 'secret')
    expect(quotes()).toEqual(['secret'])
    expect(page.phrases.size + page.wrongFlags.length).toBe(0)
  })

  test('for me: kept without the words, and in every box', () => {
    page.focus(page.addComposer('secret').editable)
    page.actions.dismiss(firstKey(), 'phrase')
    expect([...page.phrases].join()).toMatch(/^rule\.secret:/)
    expect([...page.phrases].join().replace('rule.secret', '')).not.toContain('secret')
    expect(page.press(page.addComposer('secret').button)).toContain('click')
  })

  test('a wrong flag: gone from this draft, and remembered', () => {
    page.focus(page.addComposer('secret').editable)
    page.actions.dismiss(firstKey(), 'wrong-flag')
    expect(quotes()).toEqual([])
    expect(page.wrongFlags).toHaveLength(1)
  })

  test('it outlives an editable that the site re-creates around the same text', async () => {
    const before = page.addComposer('secret')
    page.focus(before.editable)
    page.actions.dismiss(firstKey(), 'draft')
    before.composer.remove()
    await page.clock.frame()
    page.focus(page.addComposer('secret').editable)
    expect(quotes()).toEqual([])
  })

  test('also when the site moves the focus into the new editable before anything else happens', () => {
    const before = page.addComposer('secret')
    page.focus(before.editable)
    page.actions.dismiss(firstKey(), 'draft')
    before.composer.remove()
    page.focus(page.addComposer('secret').editable)
    expect(quotes()).toEqual([])
  })

  test('only one box inherits it', async () => {
    const before = page.addComposer('secret')
    page.focus(before.editable)
    page.actions.dismiss(firstKey(), 'draft')
    before.composer.remove()
    await page.clock.frame()
    page.focus(page.addComposer('secret').editable)
    page.focus(page.addComposer('secret').editable)
    expect(quotes()).toEqual(['secret'])
  })
})

describe('fixes', () => {
  test('a fix goes through the editor and settles its note', async () => {
    const { editable } = page.addComposer('a figure')
    page.focus(editable)
    const key = firstKey()
    page.actions.applyFix(key)
    await vi.waitFor(() => expect(page.guide?.fixOutcome).toEqual({ key, result: 'done' }))
    expect(editable.textContent).toBe('a number')
    expect(quotes()).toEqual([])
    await page.type(editable, 'a number more')
    expect(page.guide?.fixOutcome).toBeNull()
  })

  test('a fix is made in the text as it is at the press, not as it was at the last look', async () => {
    const { editable } = page.addComposer('a figure')
    page.focus(editable)
    editable.textContent = 'Oh, a figure!'
    page.actions.applyFix(firstKey())
    await vi.waitFor(() => expect(editable.textContent).toBe('Oh, a number!'))
  })

  test.each([
    ['mismatch', 'copy-instead'],
    ['busy', 'busy'],
  ] as const)('%s is told as %s', async (result, told) => {
    page.writeResult = result
    page.focus(page.addComposer('a figure').editable)
    page.actions.applyFix(firstKey())
    await vi.waitFor(() => expect(page.guide?.fixOutcome?.result).toBe(told))
    page.actions.copyFix(firstKey())
    expect(page.copied).toEqual(['number'])
  })

  test('a panel whose notes are all settled closes', async () => {
    const { button } = page.addComposer('figure')
    page.press(button)
    page.actions.applyFix(page.guide?.gate?.notes[0]?.key ?? '')
    await vi.waitFor(() => expect(page.guide?.gate).toBeNull())
    expect(page.press(button)).toContain('click')
  })
})

describe('what a screen reader is told', () => {
  test('the number of notes, after a pause, only when it is another', async () => {
    const { editable } = page.addComposer('')
    page.focus(editable)
    await page.type(editable, 'secret')
    page.clock.pass(1400)
    await page.type(editable, 'secret f')
    page.clock.pass(1400)
    expect(page.guide?.announcement).toBe('')
    page.clock.pass(100)
    expect(page.guide?.announcement).toBe('Notes on your draft: 1.')
    await page.type(editable, 'secret fi')
    expect(page.guide?.announcement).toBe('')
    page.clock.pass(2000)
    expect(page.guide?.announcement).toBe('')
    await page.type(editable, 'secret figure')
    page.clock.pass(1500)
    expect(page.guide?.announcement).toBe('Notes on your draft: 2.')
  })
})

describe('asking an owner', () => {
  test('shows the question without the draft, and records only what was sent', () => {
    page.focus(page.addComposer('secret plan').editable)
    page.actions.ask(firstKey())
    expect(page.guide?.question).toMatchObject({ withDraft: false, channel: { kind: 'mail' } })
    expect(page.guide?.question?.body).not.toContain('plan')
    page.actions.closeQuestion()
    expect(page.departures).toEqual([])
    page.actions.ask(firstKey())
    page.actions.choose({ withDraft: true })
    page.actions.send()
    expect(page.departures).toMatchObject([
      { network: 'x', owner: 'Investor Relations', channel: 'mail', body: expect.stringContaining('secret plan') },
    ])
    expect(page.opened).toEqual([expect.stringMatching(/^mailto:.*secret%20plan/)])
    expect(page.guide?.question).toBeNull()
  })

  test('copies the words for a place that takes none, and records them: they may be pasted there', async () => {
    page.focus(page.addComposer('secret plan').editable)
    page.actions.ask(firstKey())
    page.actions.choose({ withDraft: true, channel: ownerCard.channels[1] as Channel })
    page.actions.send()
    await vi.waitFor(() => expect(page.guide?.question?.copied).toBe(true))
    expect(page.copied).toEqual([expect.stringContaining('secret plan')])
    expect(page.opened).toEqual([ownerCard.channels[1]?.link?.template])
    expect(page.departures).toMatchObject([
      { channel: 'chat', address: 'Slack, C024BE91L', subject: '', body: '', copied: page.copied[0] },
    ])
    page.actions.choose({ withDraft: false })
    expect(page.guide?.question?.copied).toBeUndefined()
  })

  test('what can only be copied is recorded, and its answer is awaited', async () => {
    page.focus(page.addComposer('secret plan').editable)
    page.actions.ask(firstKey())
    page.actions.choose({ channel: copyChannel('The press desk') })
    page.actions.send()
    await vi.waitFor(() => expect(page.guide?.question?.copied).toBe(true))
    expect(page.opened).toEqual([])
    expect(page.departures).toMatchObject([{ channel: 'copy', address: 'The press desk', copied: page.copied[0] }])
    expect(page.guide?.notes[0]?.waiting).toMatchObject({ at: page.clock.now(), isOver: false })
  })

  test('says so when the clipboard refuses', async () => {
    page.refusesCopy = true
    page.focus(page.addComposer('secret plan').editable)
    page.actions.ask(firstKey())
    page.actions.choose({ channel: ownerCard.channels[1] as Channel })
    page.actions.send()
    await vi.waitFor(() => expect(page.guide?.question?.copied).toBe(false))
    expect(page.copied).toEqual([])
  })
})

describe('the keyboard', () => {
  test('opens on what stands there now, where the last look is older than the last key', () => {
    const { editable } = page.addComposer('a secret')
    page.focus(editable)
    const key = firstKey()
    editable.textContent = 'a figure'
    page.actions.openNote(key)
    expect(page.guide?.openKey).toBe(firstKey())
    expect(quotes()).toEqual(['figure'])
  })

  test('F8 opens one note after the other', () => {
    const { editable } = page.addComposer('secret figure')
    page.focus(editable)
    const [one, two] = page.guide?.notes.map((note) => note.key) ?? []
    const next = () => {
      page.key(editable, 'keydown', { key: 'F8' })
      return page.guide?.openKey
    }
    expect([next(), next(), next()]).toEqual([one, two, one])
  })

  test('Escape in the box closes our sheets one by one, and only then is it the site’s', () => {
    const { editable, button } = page.addComposer('secret')
    page.focus(editable)
    page.actions.openNote(firstKey())
    page.actions.ask(firstKey())
    const pressEscape = () => {
      page.heard = []
      page.key(editable, 'keydown', { key: 'Escape' })
      page.key(editable, 'keydown', { key: 'Escape', repeat: true })
      page.key(editable, 'keyup', { key: 'Escape' })
      return { heard: page.heard.length, question: page.guide?.question !== null, card: page.guide?.openKey !== null }
    }
    expect(pressEscape()).toEqual({ heard: 0, question: false, card: true })
    expect(pressEscape()).toEqual({ heard: 0, question: false, card: false })
    page.press(button)
    expect(page.guide?.gate).not.toBeNull()
    expect(pressEscape().heard).toBe(0)
    expect(page.guide?.gate).toBeNull()
    expect(pressEscape().heard).toBe(3)
  })
})

test('the report names boxes, never text', () => {
  page.addComposer('secret')
  expect(page.compose.report()).toEqual({
    network: 'x',
    checking: true,
    policyVersion: '1',
    boxes: [{ state: 'watched', surface: 'post' }],
  })
})
