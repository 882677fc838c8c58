import { openDialog } from '../place.ts'
import type { Post } from '../posts.ts'

/** A post of somebody else, with the ways to answer and to quote it. */
export function PostCard({ post }: { post: Post }) {
  return (
    <article data-testid="tweet" className="r-post">
      <div data-testid="User-Name">
        {post.name} <a href={`/${post.handle}`}>@{post.handle}</a>
      </div>
      <div data-testid="tweetText">{post.text}</div>
      <div role="group" className="r-row">
        <button
          type="button"
          data-testid="reply"
          aria-label="Antworten"
          onClick={() => openDialog({ kind: 'answer', post: post.id })}
        >
          ↩
        </button>
        <button type="button" aria-label="Zitieren" onClick={() => openDialog({ kind: 'quote', post: post.id })}>
          ⇄
        </button>
      </div>
    </article>
  )
}
