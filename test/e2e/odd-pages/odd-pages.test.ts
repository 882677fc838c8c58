import { expect, test } from 'vitest'
import { placeOf } from '../../../bin/tour/places.ts'
import { Writer } from '../../browser/writer.ts'
import { notes } from '../policy.ts'
import { sharedSession } from '../shared-session.ts'
import { freeAndTold, guided } from './ends.ts'
import { oddities } from './oddities.ts'

const session = sharedSession()

test.each(oddities)('$name: $outcome ($network)', async ({ network, outcome, happens }) => {
  const writer = await Writer.at(session(), placeOf(network, false), happens)
  await writer.type(notes.hold.draft)
  await (outcome === 'guided' ? guided : freeAndTold)(session(), writer)
  expect(await writer.guidance.items('dialog')).toEqual([])
})
