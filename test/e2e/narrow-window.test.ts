import { describe, expect, test } from 'vitest'
import type { Item } from '../browser/guidance.ts'
import { networks } from '../browser/networks.ts'
import { waitFor } from '../browser/wait-for.ts'
import { Writer } from '../browser/writer.ts'
import { notes } from './policy.ts'
import { sharedSession } from './shared-session.ts'

const session = sharedSession()

/** A telephone, and a laptop at 200 % zoom. */
const windows = [
  { width: 390, height: 844 },
  { width: 640, height: 450 },
]

const cases = networks.flatMap((network) => windows.map((view) => ({ network, view, site: network.name, ...view })))

describe.each(cases)('in a window of $width by $height on $site', ({ network, view }) => {
  test('the pill leaves the post button free, and the panel shows why it stopped the press', async () => {
    const writer = await Writer.at(session(), network)
    await writer.page.setViewport(view)
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

type Rect = Awaited<ReturnType<Item['box']>> | undefined

const isAbove = (one: Rect, other: Rect) => one && other && one.y + one.height <= other.y

const apart = (one: Rect, other: Rect) =>
  isAbove(one, other) || isAbove(other, one) || (one && other && one.x + one.width <= other.x)
