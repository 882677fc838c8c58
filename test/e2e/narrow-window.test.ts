import { describe, expect, test } from 'vitest'
import { placeOf } from '../../bin/tour/places.ts'
import { words } from '../../components/words/en.ts'
import { type Item, standStill } from '../browser/guidance.ts'
import { waitFor } from '../browser/wait-for.ts'
import { Writer } from '../browser/writer.ts'
import { newPosts } from './new-posts.ts'
import { notes } from './policy.ts'
import { sharedSessions } from './shared-session.ts'

const sessions = sharedSessions()

/** A telephone, and a laptop at 200 % zoom. */
const windows = [
  { width: 390, height: 844 },
  { width: 640, height: 450 },
]

const cases = newPosts.flatMap((place) => windows.map((view) => ({ ...place, ...view })))

describe.each(cases)('in a window of $width by $height on $name, $edition replica', ({ width, height, ...network }) => {
  test('the pill leaves the post button free, and the panel shows why it stopped the press', async () => {
    const writer = await Writer.at(sessions[network.edition], network)
    await writer.page.setViewport({ width, height })
    await writer.type(notes.hold.draft)
    const pill = await writer.sees('button', /1 note/)
    const button = await writer.page.$(network.publish)
    await waitFor('the pill beside the post button', async () => apart(await pill.box(), await button?.boundingBox()))

    await writer.publish()
    await writer.sees('heading', 'Before you post')
    const reason = await writer.sees('listitem', /^/)
    const tick = await writer.sees('checkbox', /./)
    const back = await writer.sees('button', 'Go back')
    await waitFor(
      'reason, tick and way out in this order, none below the other',
      async () => isAbove(await reason.box(), await tick.box()) && isAbove(await tick.box(), await back.box()),
    )
    expect(await writer.published()).toEqual([])
  })
})

test('what the person scrolled to stays where it is while the page moves', async () => {
  const writer = await Writer.at(sessions.first, placeOf('linkedin', false))
  await writer.page.setViewport({ width: 640, height: 450 })
  await writer.type(notes.hold.draft)
  await writer.presses('button', /1 note/)
  await writer.presses('button', new RegExp(`^${words.owner.ask}`))
  const tick = await writer.sees('checkbox', words.question.withDraft)
  const { y: before } = await standStill(writer.page, tick)
  await tick.scrollTo()
  const { y: scrolled } = await standStill(writer.page, tick)
  expect(scrolled).toBeLessThan(before)
  await writer.page.evaluate(() => window.dispatchEvent(new Event('resize')))
  await writer.settle()
  expect((await standStill(writer.page, tick)).y).toBe(scrolled)
})

test('a question begins at its top, however far down its card was', async () => {
  const writer = await Writer.at(sessions.first, placeOf('linkedin', false))
  await writer.page.setViewport({ width: 640, height: 450 })
  await writer.type(notes.hold.draft)
  await writer.presses('button', /1 note/)
  const head = await writer.sees('heading', notes.hold.title)
  await writer.page.setViewport({ width: 640, height: 250 })
  const [sheet] = await writer.guidance.items('dialog')
  const last = await writer.sees('button', words.card.wrong)
  await waitFor('the card to be scrolled', async () => {
    // The card may not have become as low as the window yet: then there is nothing to scroll.
    await last.scrollTo()
    return !begins(await sheet?.box(), await head.box())
  })
  await writer.presses('button', new RegExp(`^${words.owner.ask}`))
  const title = await writer.sees('heading', words.question.title('Communications'))
  expect(begins(await sheet?.box(), await title.box())).toBe(true)
})

type Rect = Awaited<ReturnType<Item['box']>> | undefined

const isAbove = (one: Rect, other: Rect) => one && other && one.y + one.height <= other.y

const begins = (outer: Rect, inner: Rect) => outer && inner && inner.y >= outer.y

const apart = (one: Rect, other: Rect) =>
  isAbove(one, other) || isAbove(other, one) || (one && other && one.x + one.width <= other.x)
