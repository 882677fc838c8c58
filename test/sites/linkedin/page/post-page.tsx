import { feed } from '../feed-store.ts'
import page from '../look/page.module.css'
import { PostCard } from './post-card.tsx'
import { Screen } from './screen.tsx'

/** One post on its own page, its comment box open but not focused. */
export function PostPage({ urn }: { urn: string }) {
  const post = feed.use().find((each) => each.urn === urn)
  return (
    <Screen name="feed.UpdateDetail">
      {post ? (
        <div role="list" className={page.list}>
          <PostCard post={post} alone />
        </div>
      ) : (
        <p className={page.card}>This post cannot be displayed</p>
      )}
    </Screen>
  )
}
