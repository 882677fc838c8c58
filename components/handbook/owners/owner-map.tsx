import type { CompiledPolicy } from '../../../lib/policy/compiled.ts'
import { handbookWords } from '../../words/en-handbook.ts'
import { OwnerPicture } from './owner-picture.tsx'
import { OwnerTable } from './owner-table.tsx'
import { type OwnedTopic, toLanes } from './read-owned-topics.ts'

interface OwnerMapProps {
  policy: CompiledPolicy
  owned: OwnedTopic[]
  /** Epoch milliseconds. */
  now: number
}

/** Who owns what, as a picture and as a table. */
export function OwnerMap({ policy, owned, now }: OwnerMapProps) {
  const { owners, defaultOwner } = policy
  return (
    <section aria-labelledby="owners" class="owner-map">
      <h2 id="owners">{handbookWords.owners.title}</h2>
      <p>{handbookWords.owners.lead}</p>
      <OwnerPicture lanes={toLanes(owned, policy)} owners={owners} defaultOwner={defaultOwner} now={now} />
      <OwnerTable owned={owned} owners={owners} now={now} />
    </section>
  )
}
