import { describe, expect, test } from 'vitest'
import { networks, secondNetworks } from '../browser/networks.ts'
import { waitFor } from '../browser/wait-for.ts'
import { Writer } from '../browser/writer.ts'
import { notes } from './policy.ts'
import { sharedSession } from './shared-session.ts'
import { comment, repost } from './ways-to-publish/linkedin-second.ts'

const { advise } = notes
const replicas = [
  { edition: 'first' as const, places: networks },
  { edition: 'second' as const, places: [secondNetworks.x, repost, comment] },
]

describe.each(replicas)('on the $edition replicas', ({ edition, places }) => {
  const session = sharedSession(edition)
  test.each(places)(
    'a draft on $name ($surface) is marked, explained and put right, and the fixed text is what is published',
    async (network) => {
      const writer = await Writer.at(session(), network)
      await writer.type(advise.draft)
      await waitFor('the mark', async () => (await writer.marked()).join() === advise.words, {
        instead: () => writer.marked(),
      })

      await writer.presses('button', /1 note/)
      await writer.sees('heading', advise.title)
      expect(await writer.guidance.text()).toContain('Maya Lind')

      await writer.presses('button', advise.fix)
      await waitFor('the fix', async () => (await writer.model()) === advise.fixed, { instead: () => writer.model() })
      expect(await writer.visible()).toBe(advise.fixed)
      await waitFor('the mark to go', async () => (await writer.marked()).length === 0)

      await writer.publish()
      await waitFor('the post', async () => (await writer.published()).length > 0)
      expect((await writer.published()).map(({ text }) => text)).toEqual([advise.fixed])
    },
  )
})
