import type { Post } from '../data.ts'
import { PostCard } from './post-card.tsx'

export function Feed({ posts }: { posts: Post[] }) {
  return (
    <div role="feed">
      {posts.map((post, position) => (
        <PostCard key={post.id} post={post} position={position} />
      ))}
    </div>
  )
}
