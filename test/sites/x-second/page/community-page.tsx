import type { Community } from '../communities.ts'
import { Composer } from '../composer/composer.tsx'
import { useDraft } from '../composer/use-draft.ts'

/** A community and its own box: what is written there is for its members. */
export function CommunityPage({ community }: { community: Community }) {
  const draft = useDraft('community')
  return (
    <>
      <h2>{community.name}</h2>
      <div role="tablist" className="r-row">
        <button type="button" role="tab" aria-selected>
          Neueste
        </button>
      </div>
      <Composer
        draft={draft}
        button="tweetButtonInline"
        label="Posten"
        placeholder="Was beschäftigt die Gruppe?"
        canGrow
      />
    </>
  )
}
