import type { Topic } from '../owners/topic.ts'
import { ownersOf } from '../owners/topic-owners.ts'
import { readingsOf, type Scene } from './scene.ts'
import type { Finding } from './verdict.ts'

/** Who could help with a draft, whether or not anything is found in it. */
export type Suggestion = Required<Pick<Finding, 'owner' | 'consulted' | 'topic'>>

// Measured on drafts of which the reader had not learned (decision 023): of suggestions from here on nine in ten name the right owner.
const sure = 0.5
/** A second matter in the same draft. */
const alsoSure = 0.2

/** Of less nobody would speak. */
const negligible = 0.02

/** The owners a draft is a matter of, the likeliest first; none where the trained reader is not sure. */
export function suggest(scene: Scene): Suggestion[] {
  const { policy, owners } = scene.prepared
  const matters = sharesByTopic(scene).flatMap(({ topic, share }) => {
    const { primary: owner, consulted } = ownersOf(policy, owners, topic, scene.draft)
    return owner ? [{ owner, consulted, topic, share }] : []
  })
  const likely = [...Map.groupBy(matters, ({ owner }) => owner).values()]
    .map((own) => ({
      ...own.reduce((most, one) => (one.share > most.share ? one : most)),
      share: own.reduce((sum, { share }) => sum + share, 0),
    }))
    .sort((a, b) => b.share - a.share)
  const named = likely.slice(0, 2).filter(({ share }) => share >= alsoSure)
  return named.reduce((sum, { share }) => sum + share, 0) >= sure ? named : []
}

/** Of several passages the one that is most about a topic counts. */
function sharesByTopic(scene: Scene): { topic: Topic; share: number }[] {
  const readings = readingsOf(scene)
  return (scene.prepared.policy.topics?.about ?? []).flatMap((topic, at) => {
    const share = Math.max(0, ...readings.map(({ about }) => about[at] as number))
    return topic !== 'nothing' && share > negligible ? [{ topic, share }] : []
  })
}
