import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { warmUp } from './warm-up.ts'

let waiting: IdleRequestCallback[]
let checked: string[]

beforeEach(() => {
  waiting = []
  checked = []
  vi.stubGlobal('requestIdleCallback', (run: IdleRequestCallback) => waiting.push(run))
})
afterEach(() => vi.unstubAllGlobals())

const check = ({ text }: { text: string }) => {
  checked.push(text)
  return { findings: [] }
}
const rulesOf = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ message: { what: '', why: `why ${at}` } }))

/** The page is idle for so many checks. */
function beIdle(checks: number): void {
  const until = checked.length + checks
  waiting.shift()?.({ didTimeout: false, timeRemaining: () => (checked.length < until ? 10 : 0) })
}

test('every sentence is read once, as many at a time as the page is idle for', () => {
  warmUp({ check }, rulesOf(5), 'x')
  expect(checked).toEqual([])
  beIdle(2)
  expect(checked).toHaveLength(2)
  beIdle(10)
  expect(new Set(checked).size).toBe(5)
  expect(waiting).toEqual([])
})

test('a page that is never idle for long is not held up by more than one', () => {
  warmUp({ check }, rulesOf(3), 'x')
  beIdle(0)
  expect(checked).toHaveLength(1)
  beIdle(0)
  expect(checked).toHaveLength(2)
})

test('of a large policy only the first rules are read, and of an empty one nothing', () => {
  warmUp({ check }, rulesOf(500), 'x')
  beIdle(1000)
  expect(checked).toHaveLength(40)
  expect(waiting).toEqual([])
  warmUp({ check }, [], 'x')
  beIdle(1000)
  expect(checked).toHaveLength(40)
})
