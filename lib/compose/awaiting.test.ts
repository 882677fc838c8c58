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
