import { describe, expect, test } from 'vitest'
import { words } from '../../components/words/en.ts'
import { staysTrue, waitFor } from '../browser/wait-for.ts'
import { Writer } from '../browser/writer.ts'
import { newPosts } from './new-posts.ts'
import { notes } from './policy.ts'
import { sharedSessions } from './shared-session.ts'

const sessions = sharedSessions()
const { gate } = words
const unpublished = (writer: Writer) => async () => (await writer.published()).length === 0

describe.each(newPosts)('the publish press on $name, $edition replica', (network) => {
  test('waits for a tick where something has to be confirmed, then publishes once and unchanged', async () => {
    const writer = await Writer.at(sessions[network.edition], network)
    await writer.type(notes.confirm.draft)
    await writer.publish()
    await writer.sees('heading', gate.title)
    await staysTrue('nothing is published', unpublished(writer))

    await writer.presses('checkbox', gate.tick)
    await writer.presses('button', gate.goOn)
    expect(await unpublished(writer)(), 'going on presses nothing by itself').toBe(true)
    expect(await writer.model()).toBe(notes.confirm.draft)

    await writer.publish()
    await waitFor('the post', async () => (await writer.published()).length > 0)
    await staysTrue('it is published once', async () => (await writer.published()).length === 1)
    expect((await writer.published())[0]?.text).toBe(notes.confirm.draft)
  })

  test('leads back to the draft', async () => {
    const writer = await Writer.at(sessions[network.edition], network)
    await writer.type(notes.hold.draft)
    await writer.publish()
    await writer.sees('heading', gate.title)
    await writer.presses('button', gate.back)
    await waitFor('the panel to close', async () => (await writer.guidance.items('heading', gate.title)).length === 0)

    // The caret is back in the box: what is typed now lands there.
    await writer.page.keyboard.type('!')
    await waitFor('the letter', async () => (await writer.model()).includes('!'), { instead: () => writer.model() })
    expect(await writer.published()).toEqual([])
  })

  test('is free for a draft without notes', async () => {
    const writer = await Writer.at(sessions[network.edition], network)
    await writer.type(notes.plain.draft)
    await writer.publish()
    await waitFor('the post', async () => (await writer.published()).length === 1)
    expect((await writer.published())[0]?.text).toBe(notes.plain.draft)
  })
})
