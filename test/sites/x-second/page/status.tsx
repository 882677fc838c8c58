import { Composer } from '../composer/composer.tsx'
import { type Post, posts } from '../posts.ts'
import { PostCard } from './post-card.tsx'

/** One post, and the box below it: only the address says what is answered. */
export function Status({ post }: { post: Post }) {
  return (
    <>
      <PostCard post={post} />
      <Composer
        surface="reply"
        button="tweetButtonInline"
        label="Antworten"
        placeholder="Poste deine Antwort"
        isAnswer
      />
      {posts
        .filter((other) => other !== post)
        .map((other) => (
          <PostCard key={other.id} post={other} />
        ))}
    </>
  )
}
