import { describe, expect, test } from 'vitest'
import { words } from '../../../components/words/en.ts'
import { staysTrue, waitFor } from '../../browser/wait-for.ts'
import { Writer } from '../../browser/writer.ts'
import { notes } from '../policy.ts'
import { sharedSession } from '../shared-session.ts'
import { facebook } from './facebook.ts'
import { linkedin } from './linkedin.ts'
import { x } from './x.ts'

const session = sharedSession()

async function type(writer: Writer): Promise<string> {
  await writer.type(notes.confirm.draft)
  return notes.confirm.draft
}

describe.each([...x, ...facebook, ...linkedin])('from $name', ({ place, means, write = type, finish }) => {
  test.each(means)('%s meets the panel, and publishes once and unchanged after "Go on"', async (_name, publish) => {
    const writer = await Writer.at(session(), place)
    const text = await write(writer)
    await publish(writer)
    await writer.sees('heading', words.gate.title)
    expect(await writer.published()).toEqual([])

    await writer.presses('checkbox', words.gate.tick)
    await writer.presses('button', words.gate.goOn)
    expect(await writer.published()).toEqual([])
    await publish(writer)
    await finish?.(writer)
    await waitFor('the post', async () => (await writer.published()).length > 0)
    await staysTrue('it is published once', async () => (await writer.published()).length === 1, { seconds: 0.5 })
    expect((await writer.published())[0]).toMatchObject({ surface: place.surface, text })
  })
})
