import { Composer } from './composer.tsx'
import { Depth } from './parts.tsx'
import { PageHeader } from './post-page.tsx'

/** A community: its members post with the same composer as everywhere. */
export function CommunityPage() {
  return (
    <>
      <PageHeader title="Kettle People" />
      <Depth n={2}>
        <Composer surface="community" inline placeholder="What’s happening in the community?" />
      </Depth>
    </>
  )
}
