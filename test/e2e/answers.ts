import { placeOf } from '../../bin/tour/places.ts'
import { networks } from '../../lib/check/draft.ts'
import { comment } from './ways-to-publish/linkedin-second.ts'
import { answer } from './ways-to-publish/x-second.ts'

/** The box below an unhappy customer's post on each replica, and on the second ones. */
export const answers = [
  ...networks.map((name) => ({ ...placeOf(name, true), edition: 'first' as const })),
  ...[answer, comment].map((place) => ({ ...place, edition: 'second' as const })),
]
