// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Readiness } from './engine.ts'
import { FakePage, fakeCheck, ready } from './fake-page.ts'
import { stubHighlights } from './stub-highlights.ts'

let page: FakePage
let lengths: number[]
let recording: Readiness

beforeEach(() => {
  stubHighlights()
  page = new FakePage()
  lengths = []
  const check: typeof fakeCheck = (draft) => {
    lengths.push(draft.text.length)
    return fakeCheck(draft)
  }
  recording = { ...ready, engine: { ...ready.engine, check } }
  page.compose.setReadiness(recording)
})
afterEach(() => page.compose.stop())

const long = `${'a secret, and much more to say '.repeat(1000)}`.trim()

async function paste(text: string) {
  const composer = page.addComposer('')
  page.focus(composer.editable)
  await page.type(composer.editable, text)
  return composer
}

/** Every step is a task of its own. */
function finish() {
  for (let steps = 0; steps < 20; steps++) page.clock.pass(0)
}

describe('a long paste', () => {
  test('is read in steps, of which nothing shows until the last', async () => {
    await paste(long)
    expect(lengths).toHaveLength(1)
    page.clock.pass(0)
    expect(lengths).toHaveLength(2)
    expect(page.ui).toBeNull()
    finish()
    expect(page.guide?.notes).toHaveLength(1000)
    expect(lengths.at(-1)).toBe(long.length)
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
    expect(Math.max(...lengths.map((length, at) => length - (lengths[at - 1] ?? 0)))).toBeLessThanOrEqual(8000)
  })

  test('is read whole at once by a press that publishes', async () => {
    const { button } = await paste(long)
    expect(page.press(button)).not.toContain('click')
    expect(page.guide?.gate?.notes).toHaveLength(1000)
    const checks = lengths.length
    finish()
    expect(lengths).toHaveLength(checks)
  })

  test('that changes before it is read goes on from where it was', async () => {
    const { editable } = await paste(long)
    page.clock.pass(0)
    await page.type(editable, `${long}!`)
    finish()
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
    expect(lengths.at(-1)).toBe(long.length + 1)
  })

  test('is not read on once its box is gone', async () => {
    const { composer } = await paste(long)
    composer.remove()
    await page.clock.frame()
    page.clock.pass(1000)
    const checks = lengths.length
    finish()
    expect(lengths).toHaveLength(checks)
  })

  test('with a fault of ours in it is not said to be checked, and stops nobody', async () => {
    const { button } = await paste(`${long} broken`)
    finish()
    expect(page.guide).toMatchObject({ status: 'not-checking', notes: [] })
    expect(page.press(button)).toContain('click')
  })
})

describe('a long draft is read in steps, too,', () => {
  const grownBy = () => lengths.map((length, at) => length - (lengths[at - 1] ?? 0))

  test('that was there before the policy', async () => {
    page.compose.setReadiness({ state: 'loading' })
    await paste(long)
    finish()
    expect(lengths).toEqual([])
    page.compose.setReadiness(recording)
    finish()
    expect(Math.max(...grownBy())).toBeLessThanOrEqual(8000)
    expect(page.guide?.notes).toHaveLength(1000)
  })

  test('by a policy that comes in the place of another', async () => {
    await paste(long)
    finish()
    lengths = []
    page.compose.setReadiness(recording)
    finish()
    expect(Math.max(...grownBy())).toBeLessThanOrEqual(8000)
    expect(lengths.at(-1)).toBe(long.length)
  })

  test('after something of ours broke', async () => {
    const { editable } = await paste(`${long} broken`)
    finish()
    lengths = []
    page.clock.pass(1000)
    await page.type(editable, long)
    finish()
    expect(Math.max(...grownBy())).toBeLessThanOrEqual(8000)
    expect(page.guide?.notes).toHaveLength(1000)
  })
})

test('what was dismissed stays so when the site makes the box anew while a paste is read', async () => {
  const { composer, editable } = await paste('a secret')
  page.actions.dismiss(page.guide?.notes[0]?.key ?? '', 'draft')
  expect(page.guide?.notes).toEqual([])
  const longer = `a secret ${'and much more to say '.repeat(1000)}`.trim()
  await page.type(editable, longer)
  composer.remove()
  page.focus(page.addComposer(longer).editable)
  await page.clock.frame()
  finish()
  expect(lengths.at(-1)).toBe(longer.length)
  expect(page.guide?.notes).toEqual([])
})

test('a key in a long draft is checked at once', async () => {
  const { editable } = await paste(long)
  finish()
  page.clock.pass(1000)
  const checks = lengths.length
  await page.type(editable, `${long}!`)
  expect(lengths.slice(checks)).toEqual([long.length + 1])
})
