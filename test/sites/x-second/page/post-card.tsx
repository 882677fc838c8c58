import { openDialog } from '../place.ts'
import type { Post } from '../posts.ts'
import { Menu } from './menu.tsx'

/** A post, with the ways to answer and to quote it, and to change one's own. */
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
        {post.isOwn && (
          <Menu
            label="Mehr"
            face="…"
            items={[
              {
                name: 'Post bearbeiten',
                onPick: () => openDialog({ kind: 'edit', post: post.id, text: post.text }),
              },
            ]}
          />
        )}
      </div>
    </article>
  )
}
