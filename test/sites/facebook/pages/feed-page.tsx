import { Feed } from '../feed/feed.tsx'
import { newPost, PostPrompt } from '../feed/post-prompt.tsx'
import { Contacts } from '../frame/contacts.tsx'
import { LeftRail } from '../frame/left-rail.tsx'
import { usePosts } from '../store.ts'
import { x } from '../style/x.ts'
import { Wrap } from '../ui/wrap.tsx'

export function FeedPage({ onChat }: { onChat(): void }) {
  return (
    <div className={columns}>
      <LeftRail />
      <div role="main" className={x('padding-top:16px; min-width:0')}>
        <Wrap depth={3}>
          <PostPrompt prompt={newPost.placeholder} draft={newPost} />
          <Feed posts={usePosts()} />
        </Wrap>
      </div>
      <Contacts onChat={onChat} />
    </div>
  )
}

const columns = x(
  'display:grid; grid-template-columns:280px minmax(0, 590px) 280px; justify-content:space-between; gap:24px; mid>grid-template-columns:minmax(0, 590px); mid>justify-content:center; narrow>grid-template-columns:minmax(0, 1fr); narrow>gap:0',
)
