import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Departure } from '../messages.ts'
import type { Asked } from '../owners/waiting.ts'
import { sampleDeparture } from './departure.sample.ts'
import { addDeparture, listAsked, listDepartures, removeDeparture } from './departures.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const departure = (id: string): Departure => ({ ...sampleDeparture, id })

beforeEach(() => fakeBrowser.reset())

test('nothing left yet', async () => {
  expect(await listDepartures()).toEqual([])
})

test('what leaves at the same time is all kept, each once', async () => {
  await Promise.all(['a', 'b', 'c', 'b'].map((id) => addDeparture(departure(id))))
  expect((await listDepartures()).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})

test('a line can be removed, and removed again', async () => {
  await addDeparture(departure('a'))
  await addDeparture(departure('b'))
  await removeDeparture('a')
  await removeDeparture('a')
  expect(await listDepartures()).toEqual([departure('b')])
})

test('questions are told without their words, for a week', async () => {
  const asked: Asked = { at: 1000, half: null, by: 5000, about: 'conf.results-x', topic: 'results', owner: 'ir' }
  await addDeparture({ ...departure('a'), asked })
  await addDeparture(departure('b'))
  const week = 7 * 86_400_000
  expect(await listAsked(999 + week)).toEqual([asked])
  expect(await listAsked(1000 + week)).toEqual([])
  await removeDeparture('a')
  expect(await listAsked(2000)).toEqual([])
})
