import type { Draft } from '../compose/post-dialog.tsx'
import { Feed } from '../feed/feed.tsx'
import { Kettle } from '../feed/kettle.tsx'
import { PostPrompt } from '../feed/post-prompt.tsx'
import { usePosts } from '../store.ts'
import { x } from '../style/x.ts'

const draft: Draft = {
  surface: 'group',
  title: 'Create post',
  placeholder: 'Create a public post…',
  group: 'Public group',
}

/** A group; that it is public is said in the page's head only. */
export function GroupPage() {
  const posts = usePosts().filter((post) => post.audience === draft.group)
  return (
    <div role="main" className={x('max-width:680px; margin:0 auto')}>
      <Kettle height={160} />
      <div className={x('padding:16px')}>
        <h1 className={x('font-size:28px; font-weight:700')}>Kettle People</h1>
        <div className={x('color:var(--secondary-text)')}>Public group · 4.2K members</div>
      </div>
      <PostPrompt prompt="Write something…" draft={draft} />
      <Feed posts={posts} />
    </div>
  )
}
