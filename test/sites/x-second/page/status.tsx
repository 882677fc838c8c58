import { Composer } from '../composer/composer.tsx'
import { useDraft } from '../composer/use-draft.ts'
import { type Post, posts } from '../posts.ts'
import { PostCard } from './post-card.tsx'

/** One post, and the box below it: only the address says what is answered. */
export function Status({ post }: { post: Post }) {
  const draft = useDraft('reply')
  return (
    <>
      <PostCard post={post} />
      <Composer draft={draft} button="tweetButtonInline" label="Antworten" placeholder="Poste deine Antwort" />
      {posts
        .filter((other) => other !== post)
        .map((other) => (
          <PostCard key={other.id} post={other} />
        ))}
    </>
  )
}
