import { feed } from '../feed-store.ts'
import page from '../look/page.module.css'
import { FeedPost } from './feed-post.tsx'
import { Screen } from './screen.tsx'
import { StartPost } from './start-post.tsx'

export function FeedPage() {
  return (
    <Screen name="feed.MainFeed">
      <StartPost />
      <div role="list" data-testid="mainFeed" componentkey="container-update-list_mainFeed" className={page.list}>
        {feed.use().map((post) => (
          <FeedPost key={post.slug} post={post} />
        ))}
      </div>
    </Screen>
  )
}
