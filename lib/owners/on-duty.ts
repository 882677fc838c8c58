import { phraseKey } from '../check/phrase-key.ts'
import type { OwnerCard, Person } from './card.ts'
import { isOpen, openingsFrom } from './openings.ts'

/** What decides who of an owner's people answers. */
export interface Moment {
  /** Epoch milliseconds. */
  now: number
  /** The language of the draft, such as `de`. */
  language?: string
  /** The same conversation always meets the same person. */
  conversation?: string
  /** Who was asked before, and goes on where they are there. */
  person?: string
}

/** Who answers: a card with the person, hours and channels of whoever is on duty. */
export interface OnDuty {
  card: OwnerCard
  /** Who is away, where `card` stands in. */
  insteadOf?: OwnerCard
}

/** True when somebody of this owner is there at `now` (epoch ms), and speaks `language` where one is given. */
export const isThere = (owner: OwnerCard, now: number, language?: string): boolean =>
  facesOf(owner).some((face) => isOpen(face.hours, now) && (!language || face.languages.includes(language)))

/** Who answers for `owner`: somebody of theirs who is there, else of the backup and so on, else whoever of theirs opens first. */
export function onDuty(owners: Map<string, OwnerCard>, owner: OwnerCard, moment: Moment): OnDuty {
  // A set gives what is added while it is walked, and each once: backups in a circle come to an end.
  const line = new Set([owner])
  for (const card of line) {
    const there = facesOf(card).filter(({ hours }) => isOpen(hours, moment.now))
    if (there.length > 0) {
      const found = inTurn(there, moment)
      return card === owner ? { card: found } : { card: found, insteadOf: firstToOpen(owner, moment.now) }
    }
    const backup = owners.get(card.backup ?? '')
    if (backup) line.add(backup)
  }
  return { card: firstToOpen(owner, moment.now) }
}

type Face = OwnerCard & Pick<Person, 'share'>

/** An owner as each of their people. */
const facesOf = (owner: OwnerCard): Face[] => owner.people?.map((own) => ({ ...owner, ...own })) ?? [owner]

/**
 * One of several, steadily: each draws lots by name and conversation, so that nobody else's absence moves a conversation. Who has
 * a larger share draws more of them.
 */
function inTurn(there: Face[], { language = '', conversation = '', person }: Moment): OwnerCard {
  const speaking = there.filter(({ languages }) => languages.includes(language))
  const lots = (speaking.length > 0 ? speaking : there).flatMap((card) =>
    Array.from({ length: card.share ?? 1 }, (_, lot) => ({
      card,
      key: card.person === person ? '~' : phraseKey(conversation, `${card.person} ${lot}`),
    })),
  )
  return lots.reduce((first, lot) => (lot.key > first.key ? lot : first)).card
}

function firstToOpen(owner: OwnerCard, now: number): OwnerCard {
  const opening = ({ hours }: OwnerCard) => openingsFrom(hours, now)?.[0]?.start ?? Number.POSITIVE_INFINITY
  return facesOf(owner).reduce((first, face) => (opening(face) < opening(first) ? face : first))
}
