import { expect, test } from 'vitest'
import { Writer } from '../../browser/writer.ts'
import { newPosts } from '../new-posts.ts'
import { notes } from '../policy.ts'
import { sharedSessions } from '../shared-session.ts'
import { phone } from '../ways-to-publish/x.ts'
import { phone as secondPhone } from '../ways-to-publish/x-second.ts'
import { freeAndTold, guided } from './ends.ts'
import { oddities } from './oddities.ts'

const sessions = sharedSessions()
const places = [
  ...newPosts.map((place) => ({ ...place, kind: place.name })),
  { ...phone, kind: 'phone', edition: 'first' as const },
  { ...secondPhone, kind: 'phone', edition: 'second' as const },
]
const cases = oddities.flatMap((oddity) =>
  places.filter(({ kind }) => kind === oddity.place).map((place) => ({ ...oddity, place, edition: place.edition })),
)

test.each(cases)('$name: $outcome ($place.name, $edition replica)', async ({ place, edition, outcome, happens }) => {
  const writer = await Writer.at(sessions[edition], place, happens)
  await writer.type(notes.hold.draft)
  await (outcome === 'guided' ? guided : freeAndTold)(sessions[edition], writer)
  expect(await writer.guidance.items('dialog')).toEqual([])
})
