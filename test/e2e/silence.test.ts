import { describe, expect, test } from 'vitest'
import { networks } from '../browser/networks.ts'
import { staysTrue, waitFor } from '../browser/wait-for.ts'
import { Writer } from '../browser/writer.ts'
import { notes } from './policy.ts'
import { sharedSession } from './shared-session.ts'

const session = sharedSession()

describe.each(networks)('talk about pay on $name', (network) => {
  test('meets no mark, no note and no panel', async () => {
    const writer = await Writer.at(session(), network)
    await writer.type(notes.guarded.draft)
    await staysTrue('nothing is marked or counted', async () => {
      const buttons = await writer.guidance.items('button')
      return (await writer.marked()).length === 0 && buttons.length === 0
    })
    await writer.publish()
    await waitFor('the post', async () => (await writer.published()).length === 1)
    expect((await writer.published())[0]?.text).toBe(notes.guarded.draft)
  })
})
