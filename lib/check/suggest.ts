import { ownersOf } from '../owners/topic-owners.ts'
import { readingsOf, type Scene } from './scene.ts'
import type { Reading } from './topics/topic-reader.ts'
import type { Cue, Finding } from './verdict.ts'

/** Who could help with a draft, whether or not anything is found in it. */
export interface Suggestion extends Required<Pick<Finding, 'owner' | 'consulted' | 'topic'>> {
  /** What speaks for it; asked for only where it is shown. */
  because(): Cue
}

// Measured on drafts of which the reader had not learned (decision 023): of suggestions from here on nine in ten name the right owner.
const sure = 0.5
/** A second matter in the same draft. */
const alsoSure = 0.2

const mostWords = 3

/** Of less nobody would speak. */
const negligible = 0.02

/** The owners a draft is a matter of, the likeliest first; none where the trained reader is not sure. */
export function suggest(scene: Scene): Suggestion[] {
  const { policy, owners } = scene.prepared
  const matters = matterByTopic(scene).flatMap((matter) => {
    const { primary: owner, consulted } = ownersOf(policy, owners, matter.topic, scene.draft)
    return owner ? [{ ...matter, owner, consulted }] : []
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

/** What each topic is spoken of by: of several passages the one that is most about it counts. */
function matterByTopic(scene: Scene): (Pick<Suggestion, 'topic' | 'because'> & { share: number })[] {
  const readings = readingsOf(scene)
  const { policy, index } = scene.prepared
  // The most frequent words weigh something too, and say nothing to a person.
  const isPlain = (word: string): boolean => index.signs.has(word.toLowerCase())
  return (policy.topics?.about ?? []).flatMap((topic, at) => {
    const shareIn = ({ about }: Reading): number => about[at] as number
    const most = readings.reduce((one, other) => (shareIn(other) > shareIn(one) ? other : one))
    const share = shareIn(most)
    const telling = (): string[] => most.tellingWords(at).filter((word) => !isPlain(word))
    const because = (): Cue => ({ name: topic, spans: [], words: telling().slice(0, mostWords) })
    return topic !== 'nothing' && share > negligible ? [{ topic, share, because }] : []
  })
}
