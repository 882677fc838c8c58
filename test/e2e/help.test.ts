import { beforeAll, expect, test } from 'vitest'
import { placeOf } from '../../bin/tour/places.ts'
import { words } from '../../components/words/en.ts'
import { networks } from '../../lib/check/draft.ts'
import { writeClassWeights } from '../../lib/check/topics/class-weights.ts'
import type { CompiledPolicy } from '../../lib/policy/compiled.ts'
import { loadPolicy } from '../browser/extension-pages.ts'
import { waitFor } from '../browser/wait-for.ts'
import { Writer } from '../browser/writer.ts'
import { policy, writePolicyFile } from './policy.ts'
import { sharedSession } from './shared-session.ts'

const session = sharedSession()
const answers = networks.map((name) => placeOf(name, true))
const text = 'Sorry to hear that! I work at Brightwater; Care can sort this out: brightwater.example/help'

/** One word tells what a draft is about, and Communications has written what can be said then. */
const helpful: CompiledPolicy = {
  ...policy,
  version: '2.1.0',
  topics: {
    classes: ['flag', 'guarded'],
    about: ['nothing', 'customer-trouble'],
    flag: { bias: -9, scale: 1, table: '##' },
    biases: [-9, 3, 0],
    scales: [1, 1, 1],
    masked: [],
    asked: [],
    words: writeClassWeights({ lid: [[2, 6]] }),
  },
  readyWords: [{ title: 'where Care can help', text, topics: ['customer-trouble'], networks: [...networks] }],
}

beforeAll(async () => {
  await (await loadPolicy(session(), writePolicyFile(JSON.stringify(helpful)))).close()
})

test.each(answers)(
  'a harmless answer on $name: who could help is named, and their ready words are put in by one press',
  async (place) => {
    const writer = await Writer.at(session(), place)
    await writer.type('Poor lid')
    await writer.presses('button', /Communications can help\.$/)
    await writer.sees('heading', 'Communications can help')
    expect(await writer.guidance.text()).toContain(text)
    await writer.presses('button', words.card.why)
    await waitFor('the word that told', async () => (await writer.guidance.text()).includes('customer trouble (“lid”)'))
    await writer.presses('button', 'Use: where Care can help')
    await waitFor('the ready words', async () => (await writer.model()) === text, { instead: () => writer.model() })
    await waitFor('word that they are ready', async () => (await writer.guidance.text()).includes(words.pill.ready))
    await writer.publish()
    await waitFor('the answer', async () => (await writer.published()).length > 0)
    expect((await writer.published()).map((post) => post.text)).toEqual([text])
  },
)
