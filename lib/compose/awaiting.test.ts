// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Answerer } from '../owners/route.ts'
import { FakePage, ownerCard, ready } from './fake-page.ts'
import { stubHighlights } from './stub-highlights.ts'

let page: FakePage
beforeEach(() => {
  stubHighlights()
  page = new FakePage()
})
afterEach(() => page.compose.stop())

test('an answer is awaited from the question on, about these words alone', () => {
  page.focus(page.addComposer('secret plan').editable)
  page.actions.ask(page.guide?.notes[0]?.key ?? '')
  page.actions.send()
  const at = page.clock.now()
  expect(page.guide?.notes[0]?.waiting).toMatchObject({ at, isOver: false })
  expect(page.departures).toMatchObject([{ asked: { at, topic: 'results', owner: 'ir', person: 'Maya Lind' } }])
  expect(JSON.stringify(page.departures[0]?.asked)).not.toContain('secret plan')
  page.focus(page.addComposer('figure').editable)
  expect(page.guide?.notes.find((note) => note.quote === 'figure')?.waiting).toBeUndefined()
})

test('an answer is awaited from who could help, too', () => {
  page.focus(page.addComposer('refund').editable)
  page.actions.ask(page.guide?.help?.key ?? '')
  page.actions.send()
  expect(page.guide?.help?.waiting).toMatchObject({ at: page.clock.now(), isOver: false })
})

test('a question goes to whom it names, though another owner answers by now', async () => {
  const closing = page.clock.now() + 60_000
  const legal = { ...ownerCard, id: 'legal', team: 'Legal', person: 'Jonas Weber' }
  const answererOf = (_: unknown, { now }: { now: number }): Answerer => ({
    ...(now < closing ? { card: ownerCard, why: 'owner' } : { card: legal, why: 'stands-in' }),
  })
  page.compose.setReadiness({ ...ready, asked: [], engine: { ...ready.engine, answererOf } })
  const { editable } = page.addComposer('secret plan')
  page.focus(editable)
  page.actions.ask(page.guide?.notes[0]?.key ?? '')
  page.clock.time = closing
  await page.type(editable, 'secret plans')
  expect(page.guide?.notes[0]?.owner?.team).toBe('Legal')
  page.actions.choose({ withDraft: true })
  expect(page.guide?.question).toMatchObject({
    note: { owner: { team: 'Investor Relations' } },
    channel: ownerCard.channels[0],
  })
  expect(page.guide?.question?.body).toMatch(/^Hello Maya Lind,.*secret plans/s)
  page.actions.send()
  expect(page.departures).toMatchObject([{ owner: 'Investor Relations', asked: { owner: 'ir', person: 'Maya Lind' } }])
})

test('help that was asked for with one draft is not awaited with another', async () => {
  const { editable } = page.addComposer('refund')
  page.focus(editable)
  page.actions.ask(page.guide?.help?.key ?? '')
  page.actions.send()
  await page.type(editable, 'another refund')
  expect(page.guide?.help?.waiting).toBeUndefined()
  await page.type(editable, 'refund')
  expect(page.guide?.help?.waiting).toBeDefined()
})

test('somebody else is named in an open tab as soon as half of the time has passed', () => {
  const legal = { ...ownerCard, id: 'legal', team: 'Legal' }
  const owners = new Map([{ ...ownerCard, promise: { hold: 60 }, backup: 'legal' }, legal].map((one) => [one.id, one]))
  const always = { hours: { zone: 'UTC', always: true, days: [] } }
  const ownerOf = (id = '') => (owners.has(id) ? { ...(owners.get(id) as typeof legal), ...always } : undefined)
  const answererOf = ({ owner }: { owner?: string }) => {
    const card = ownerOf(owner)
    return card && { card, why: 'owner' as const }
  }
  page.compose.setReadiness({ ...ready, asked: [], engine: { ...ready.engine, ownerOf, answererOf } })
  page.focus(page.addComposer('secret plan').editable)
  page.actions.ask(page.guide?.notes[0]?.key ?? '')
  page.actions.send()
  for (let minute = 1; minute <= 60; minute++) {
    const { owner, waiting } = page.guide?.notes[0] ?? {}
    expect([owner?.team, waiting?.hasStandIn]).toEqual(minute <= 30 ? ['Investor Relations', false] : ['Legal', true])
    page.clock.pass(60_000)
  }
  expect(page.guide?.notes[0]).toMatchObject({ finding: { action: 'confirm' }, waiting: { isOver: true } })
})
