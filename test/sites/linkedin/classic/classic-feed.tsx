import { feed } from '../feed-store.ts'
import { newPost, openComposer } from '../interop/compose-store.ts'
import { say } from '../labels.ts'
import { Avatar } from '../look/avatar.tsx'
import { me } from '../people.ts'
import type { Page } from '../router.ts'
import { Update } from './update.tsx'

/** The posts of a page under the button that opens the composer; one post alone on its own page. */
export function ClassicFeed({ page }: { page: Page }) {
  const posts = feed.use()
  const urn = page.name === 'post' ? page.urn : undefined
  return (
    <div className="scaffold-finite-scroll__content ember-view">
      {!urn && (
        <div className="share-box-feed-entry__closed-share-box artdeco-card">
          <Avatar person={me} size={48} />
          <button
            type="button"
            className="share-box-feed-entry__trigger artdeco-button ember-view"
            onClick={() => openComposer(newPost(page))}
          >
            {say('Start a post')}
          </button>
        </div>
      )}
      {posts
        .filter((post) => !urn || post.urn === urn)
        .map((post) => (
          <Update key={post.slug} post={post} alone={Boolean(urn)} />
        ))}
    </div>
  )
}
