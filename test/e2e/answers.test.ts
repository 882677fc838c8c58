import { describe, expect, test } from 'vitest'
import { placeOf } from '../../bin/tour/places.ts'
import { words } from '../../components/words/en.ts'
import { networks } from '../../lib/check/draft.ts'
import { staysTrue, waitFor } from '../browser/wait-for.ts'
import { Writer } from '../browser/writer.ts'
import { notes } from './policy.ts'
import { sharedSession } from './shared-session.ts'

const session = sharedSession()
const { advise, confirm } = notes
const answers = networks.map((name) => placeOf(name, true))

describe.each(answers)('an answer on $name', (place) => {
  test('is marked and put right in its own editor', async () => {
    const writer = await Writer.at(session(), place)
    await writer.type(advise.draft)
    await waitFor('the mark', async () => (await writer.marked()).join() === advise.words, {
      instead: () => writer.marked(),
    })
    await writer.presses('button', /1 note/)
    await writer.presses('button', advise.fix)
    await waitFor('the fix', async () => (await writer.model()) === advise.fixed, { instead: () => writer.model() })
    expect(await writer.visible()).toBe(advise.fixed)
    await writer.publish()
    await waitFor('the answer', async () => (await writer.published()).length > 0)
    expect((await writer.published()).map(({ text }) => text)).toEqual([advise.fixed])
  })

  test('waits for a tick, then is published once and unchanged', async () => {
    const writer = await Writer.at(session(), place)
    await writer.type(confirm.draft)
    await writer.publish()
    await writer.presses('checkbox', words.gate.tick)
    await writer.presses('button', words.gate.goOn)
    expect(await writer.published()).toEqual([])
    await writer.publish()
    await waitFor('the answer', async () => (await writer.published()).length > 0)
    await staysTrue('it is published once', async () => (await writer.published()).length === 1)
    expect((await writer.published())[0]?.text).toBe(confirm.draft)
  })
})

test('Enter in a Facebook comment meets the same panel', async () => {
  const writer = await Writer.at(session(), placeOf('facebook', true))
  await writer.type(confirm.draft)
  await writer.page.keyboard.press('Enter')
  await writer.sees('heading', words.gate.title)
  await staysTrue('nothing is published', async () => (await writer.published()).length === 0)
  expect(await writer.model()).toBe(confirm.draft)
})
