// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Draft } from '../check/draft.ts'
import type { Verdict } from '../check/verdict.ts'
import { FakePage, ownerCard, ready } from './fake-page.ts'
import { stubHighlights } from './stub-highlights.ts'

let page: FakePage

beforeEach(() => {
  stubHighlights()
  page = new FakePage()
})
afterEach(() => page.compose.stop())

describe('somebody who could help, where nothing is found', () => {
  const meet = (text: string) => {
    const composer = page.addComposer(text)
    page.focus(composer.editable)
    return composer
  }

  test('is named, stops nothing, and can be asked', () => {
    const { button } = meet('where is her refund')
    expect(page.guide).toMatchObject({ status: 'checked', notes: [], help: { owner: { team: 'Investor Relations' } } })
    const key = page.guide?.help?.key ?? ''
    page.actions.openNote(key)
    expect(page.guide?.openKey).toBe(key)
    page.actions.ask(key)
    expect(page.guide?.question?.href).toMatch(/subject=Question%20before%20I%20post&/)
    expect(page.guide?.question?.body).not.toContain('It touches')
    expect(page.press(button)).toContain('click')
  })

  test('is opened by the same key as a note', () => {
    const { editable } = meet('where is her refund')
    page.key(editable, 'keydown', { key: 'F8' })
    expect(page.guide?.openKey).toBe(page.guide?.help?.key)
  })

  test('is named too where a rule is only being tried out', () => {
    const { check } = ready.engine
    const tried = (draft: Draft) => {
      const verdict = check(draft)
      return { ...verdict, findings: verdict.findings.map((finding) => ({ ...finding, shadow: true })) }
    }
    page.compose.setReadiness({ ...ready, engine: { ...ready.engine, check: tried } })
    meet('a secret refund')
    expect(page.guide).toMatchObject({ status: 'checked', notes: [], help: { owner: { team: 'Investor Relations' } } })
  })

  test('keeps the card open when somebody stands in from now on', async () => {
    const closing = page.clock.now() + 60_000
    const insteadOf = { ...ownerCard, opens: Number.POSITIVE_INFINITY }
    const away = { primary: { ...ownerCard, id: 'legal', team: 'Legal' }, insteadOf, why: 'stands-in' as const }
    const check = (draft: Draft): Verdict => {
      const { owner, ...verdict } = ready.engine.check(draft)
      return { ...verdict, owner: owner && (draft.now < closing ? owner : { ...owner, ...away }) }
    }
    page.compose.setReadiness({ ...ready, engine: { ...ready.engine, check } })
    const { editable } = meet('where is her refund')
    page.actions.openNote(page.guide?.help?.key ?? '')
    page.clock.time = closing
    await page.type(editable, 'where is my refund')
    expect(page.guide?.help?.finding.title).toBe('Legal can help')
    expect(page.guide?.openKey).toBe(page.guide?.help?.key)
  })

  test('says why, and is put aside for this draft', () => {
    const { editable } = meet('where is her refund')
    const { key = '', finding } = page.guide?.help ?? {}
    expect(finding?.because).toEqual([{ name: 'promise', spans: [], words: ['refund'] }])
    page.actions.openNote(key)
    page.actions.dismiss(key, 'draft')
    expect(page.guide).toMatchObject({ status: 'checked', help: null, openKey: null })
    page.key(editable, 'keydown', { key: 'F8' })
    expect(page.guide?.openKey).toBeNull()
  })

  test('words that were written for it are told to be ready', () => {
    meet('ready words')
    expect(page.guide).toMatchObject({ status: 'ready', notes: [], help: null })
  })

  test('gives way to what is found', async () => {
    const { editable } = meet('where is her refund')
    await page.type(editable, 'a secret refund')
    expect(page.guide).toMatchObject({ status: 'notes', help: null })
  })
})
