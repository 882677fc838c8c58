import { expect, test } from 'vitest'
import { Writer } from '../../browser/writer.ts'
import { notes } from '../policy.ts'
import { sharedSession } from '../shared-session.ts'
import { freeAndTold, guided } from './ends.ts'
import { oddities } from './oddities.ts'

const session = sharedSession()

test.each(oddities)('$name: $outcome ($place.name)', async ({ place, outcome, happens }) => {
  const writer = await Writer.at(session(), place, happens)
  await writer.type(notes.hold.draft)
  await (outcome === 'guided' ? guided : freeAndTold)(session(), writer)
  expect(await writer.guidance.items('dialog')).toEqual([])
})
