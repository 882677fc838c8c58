import { describe, expect, test } from 'vitest'
import { words } from '../../../components/words/en.ts'
import { waitFor } from '../../browser/wait-for.ts'
import { Writer } from '../../browser/writer.ts'
import { notes } from '../policy.ts'
import { sharedSession } from '../shared-session.ts'
import { facebook } from './facebook.ts'
import { linkedin } from './linkedin.ts'
import { linkedinSecond } from './linkedin-second.ts'
import type { NamedMeans, Surface } from './surface.ts'
import { x } from './x.ts'
import { xSecond } from './x-second.ts'

const replicas = [
  { edition: 'first' as const, surfaces: [...x, ...facebook, ...linkedin] },
  { edition: 'second' as const, surfaces: [...xSecond, ...linkedinSecond] },
]

async function type(writer: Writer): Promise<string> {
  await writer.type(notes.confirm.draft)
  return notes.confirm.draft
}

/** The pill counts the notes of the box the person is in, none included. */
const seesChecked = (writer: Writer) =>
  waitFor('the pill', async () => /note/i.test(await writer.guidance.text()), { instead: () => writer.guidance.text() })

async function seesPanel(writer: Writer, isOpen: boolean, means: string) {
  const isThere = async () => (await writer.guidance.items('heading', words.gate.title)).length > 0
  const what = `the panel to be ${isOpen ? 'open' : 'closed'} after ${means}`
  await waitFor(what, async () => (await isThere()) === isOpen, { instead: () => writer.guidance.text() })
}

/** What is done on one page: each means leads to the panel, and the last also beyond. */
function visitsOf({ means, also = [] }: Surface): [names: string, visit: { stops: NamedMeans[]; last: NamedMeans }][] {
  return means.map((last, at) => {
    const stops = at === 0 ? also : []
    return [[...stops, last].map(([name]) => name).join(', '), { stops, last }]
  })
}

describe.each(replicas)('on the $edition replicas', ({ edition, surfaces }) => {
  const session = sharedSession(edition)
  describe.each(surfaces)('from $name', (surface) => {
    const { place, write = type, finish } = surface
    test.each(visitsOf(surface))(
      'by %s: meets the panel, and publishes once and unchanged after "Go on"',
      async (_names, { stops, last: [name, publish] }) => {
        const writer = await Writer.at(session(), place)
        const text = await write(writer)
        // While the policy is still being loaded nothing is stopped, and no pill says otherwise.
        await seesChecked(writer)
        for (const [means, press] of stops) {
          await press(writer)
          await seesPanel(writer, true, means)
          expect(await writer.published(), means).toEqual([])
          await writer.page.keyboard.press('Escape')
          await seesPanel(writer, false, `${means} and Escape`)
        }
        await publish(writer)
        await seesPanel(writer, true, name)
        expect(await writer.published()).toEqual([])

        await writer.presses('checkbox', words.gate.tick)
        await writer.presses('button', words.gate.goOn)
        expect(await writer.published()).toEqual([])
        await publish(writer)
        await finish?.(writer)
        await waitFor('the post', async () => (await writer.published()).length > 0)
        await writer.settle()
        expect(await writer.published()).toMatchObject([{ surface: place.surface, text }])
      },
    )
  })
})
