import type { OwnerCard } from '../../lib/owners/card.ts'
import { words } from '../words/en.ts'
import { peopleOf } from './owners/read-owned-topics.ts'

/** "Ask Investor Relations, Maya Lind": the way to where the page tells more of them. */
export function Asked({ owner }: { owner: OwnerCard }) {
  const people = peopleOf(owner)
  return (
    <>
      {words.owner.ask} <a href={`#owner-${owner.id}`}>{owner.team}</a>
      {people && (
        <>
          , <bdi>{people}</bdi>
        </>
      )}
    </>
  )
}
