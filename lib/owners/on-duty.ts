import type { Draft } from '../check/draft.ts'
import { phraseKey } from '../check/phrase-key.ts'
import type { OwnerCard, Person } from './card.ts'
import { openingsFrom } from './openings.ts'

/** An owner as one of their people. */
export interface Face extends OwnerCard, Pick<Person, 'share'> {
  /** When they open next, or opened (epoch ms); infinite where that is not in sight. */
  opens: number
}

/** Who answers: a card with the person, hours and channels of whoever is on duty. */
export interface OnDuty {
  card: OwnerCard
  /** Who is away, where `card` stands in. */
  insteadOf?: Face
}

/** True when somebody of this owner is there at `now` (epoch ms). */
export const isThere = (owner: OwnerCard, now: number): boolean => facesThere(owner, now).length > 0

/** What of a draft decides who of an owner's people answers. */
type Asking = Pick<Draft, 'now' | 'conversation' | 'author'>

/**
 * Who answers for `owner`: somebody of theirs who is there, else of the backup and so on, else whoever of theirs opens first.
 * `person` was asked before, and goes on where they are there.
 */
export function onDuty(owners: Map<string, OwnerCard>, owner: OwnerCard, asking: Asking, person?: string): OnDuty {
  const { now } = asking
  const first = least(facesOf(owner, now), ({ opens }) => opens)
  // A set gives what is added while it is walked, and each once: backups in a circle come to an end.
  const line = new Set([owner])
  for (const card of line) {
    const there = facesThere(card, now)
    if (there.length > 0)
      return { card: least(there, lotOf(asking, person)), insteadOf: card === owner ? undefined : first }
    const backup = owners.get(card.backup ?? '')
    if (backup) line.add(backup)
  }
  return { card: first }
}

const facesThere = (owner: OwnerCard, now: number): Face[] => facesOf(owner, now).filter(({ opens }) => opens <= now)

const facesOf = (owner: OwnerCard, now: number): Face[] =>
  (owner.people ?? [owner]).map((own) => ({
    ...owner,
    ...own,
    opens: openingsFrom(own.hours, now)?.[0]?.start ?? Number.POSITIVE_INFINITY,
  }))

const least = (faces: Face[], by: (face: Face) => number): Face =>
  faces.reduce((one, other) => (by(other) < by(one) ? other : one))

// No lot is as large.
const far = 1e6

/**
 * Each draws a lot by name and conversation, so that nobody else's absence moves a conversation: weighted rendezvous hashing, by
 * which twice the share draws the least twice as often. Before that come who was asked before and who speaks the writer's language.
 */
const lotOf =
  ({ conversation = '', author }: Asking, person: string | undefined) =>
  (face: Face): number =>
    -Math.log(parseInt(phraseKey(conversation, face.person ?? ''), 36) / 2 ** 53) / (face.share ?? 1) -
    (face.languages.includes(author?.languages?.[0] ?? '') ? far : 0) -
    (face.person === person ? 2 * far : 0)
