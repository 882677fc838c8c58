// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { FakeClock } from './fake-clock.ts'
import { follow } from './follow.ts'

let clock: FakeClock
let editable: HTMLElement
let looks: number
let costMs: number
let redrawn: number

beforeEach(() => {
  clock = new FakeClock()
  editable = document.body.appendChild(document.createElement('div'))
  looks = 0
  costMs = 0
  redrawn = 0
  const look = () => {
    looks += 1
    clock.time += costMs
  }
  follow(editable, clock, new AbortController().signal, () => void redrawn++, look)
})

const type = (isComposing = false) => editable.dispatchEvent(new InputEvent('input', { isComposing }))

test('several changes in a frame are looked at once', async () => {
  type()
  type()
  expect(looks).toBe(0)
  await clock.frame()
  expect(looks).toBe(1)
})

test('a change is looked at behind the frame that shows it', async () => {
  type()
  let byPaint: number | undefined
  clock.nextFrame(() => (byPaint = looks))
  await clock.frame()
  expect(byPaint).toBe(0)
  expect(looks).toBe(1)
})

test('what is drawn anew is told of before a frame shows it, also where looks are slow', async () => {
  costMs = 30
  for (let key = 1; key <= 3; key++) {
    editable.append('a')
    await Promise.resolve()
    expect(redrawn).toBe(key)
    await clock.frame()
  }
  expect(looks).toBe(1)
})

test('where a look is slow, the next waits until typing pauses', async () => {
  costMs = 30
  type()
  await clock.frame()
  expect(looks).toBe(1)
  for (let key = 0; key < 5; key++) {
    type()
    await clock.frame()
    clock.pass(125)
  }
  expect(looks).toBe(1)
  clock.pass(60)
  expect(looks).toBe(2)
})

test('once the draft is short again, every frame counts', async () => {
  costMs = 30
  type()
  await clock.frame()
  costMs = 1
  type()
  clock.pass(200)
  expect(looks).toBe(2)
  type()
  await clock.frame()
  expect(looks).toBe(3)
})

test('nothing is looked at during a composition, and once after it', async () => {
  editable.dispatchEvent(new Event('compositionstart'))
  type(true)
  await clock.frame()
  expect(looks).toBe(0)
  editable.dispatchEvent(new Event('compositionend'))
  await clock.frame()
  expect(looks).toBe(1)
})

test('a composition whose end nobody heard is over with the next key', async () => {
  editable.dispatchEvent(new Event('compositionstart'))
  type()
  await clock.frame()
  expect(looks).toBe(1)
})

test('a look that was slow once keeps the next away for less than half a second', async () => {
  costMs = 3000
  type()
  await clock.frame()
  type()
  clock.pass(450)
  expect(looks).toBe(2)
})
