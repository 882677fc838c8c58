// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, expect, test } from 'vitest'
import type { Departure } from '../../lib/messages.ts'
import { sampleDeparture } from '../../lib/settings/departure.sample.ts'
import { Departures } from './departures.tsx'

afterEach(() => render(null, document.body))

const shown = (change: Partial<Departure>): string => {
  render(<Departures departures={[{ ...sampleDeparture, ...change }]} onDelete={() => {}} />, document.body)
  return document.body.textContent
}

test('all words that left are listed', () => {
  expect(shown({})).toContain('A question')
  expect(document.querySelector('pre')?.textContent).toBe('May I?')
})

test('words that were copied are listed, since they may have been pasted', () => {
  const change = { subject: '', body: '', copied: 'May I?' }
  expect(shown({ channel: 'chat', ...change })).toContain('Whether you did is not known here')
  expect(document.querySelector('pre')?.textContent).toBe('May I?')
})

test('deleting a question ends the waiting for its answer, and says so', () => {
  expect(shown({})).toContain('no longer waited for')
})

test.each<[string, Partial<Departure>, string]>([
  ['a place that was only opened', { subject: '', body: '' }, 'No words went along'],
  ['a subject whose body was pasted', { body: '' }, 'Only the subject went along'],
])('%s is told as such', (_, change, said) => {
  expect(shown({ channel: 'chat', address: 'Slack, #press', ...change })).toContain(said)
  expect(document.body.textContent).toContain('Slack, #press')
  expect(document.querySelector('pre')).toBeNull()
})
