import { Avatar } from './parts.tsx'
import { personOf } from './people.ts'
import type { Post } from './seed.ts'

/** The post a draft quotes, as a card in the composer: names are no links there. */
export function QuotedPost({ post }: { post: Post }) {
  const person = personOf(post.handle)
  return (
    <div role="link" tabIndex={0} className="quoted-post">
      <Avatar handle={post.handle} />
      <div data-testid="User-Name" className="user-name">
        <b>{person.name}</b> <span className="quiet">@{person.handle}</span>
      </div>
      <div data-testid="tweetText" dir="auto">
        {post.text}
      </div>
    </div>
  )
}
