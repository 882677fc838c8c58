import type { Post } from '../posts.ts'

export function QuotedPost({ post }: { post: Post }) {
  return (
    <div role="link" tabIndex={0} className="r-post">
      <b>{post.name}</b> {post.text}
    </div>
  )
}
