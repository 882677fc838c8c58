import page from '../look/page.module.css'
import type { Post } from '../posts.ts'
import { ExpandableText } from './expandable-text.tsx'
import { PostCard } from './post-card.tsx'

/** The feed renders each post three times with one componentkey, inside boxless wrappers; one copy is seen. */
export function FeedPost({ post }: { post: Post }) {
  const key = `expanded-${post.urn}`
  const unseen = (
    <div componentkey={key} hidden>
      <span>{post.author.name}</span>
      <ExpandableText text={post.text} />
    </div>
  )
  return (
    <div className={page.boxless}>
      {unseen}
      <div className={page.boxless}>
        <div className={page.boxless}>
          <PostCard post={post} />
        </div>
      </div>
      {unseen}
    </div>
  )
}
