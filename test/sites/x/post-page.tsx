import { Composer } from './composer.tsx'
import { Icon } from './icon.tsx'
import { Button, Depth } from './parts.tsx'
import { PostCard } from './post-card.tsx'
import { useStore } from './store.ts'

/** A post with the box that answers it: no chip says whom, the post stands above. */
export function PostPage({ id }: { id: string }) {
  const { posts } = useStore()
  const post = posts.find((each) => each.id === id)
  if (!post) return <div className="empty">This page does not exist.</div>
  return (
    <>
      <PageHeader title="Post" />
      <PostCard post={post} />
      <Depth n={2}>
        <Composer key={id} surface="reply" inline placeholder="Post your reply" replyTo={id} />
      </Depth>
      {posts
        .filter(({ replyTo }) => replyTo === id)
        .map((reply) => (
          <PostCard key={reply.id} post={reply} />
        ))}
    </>
  )
}

export function PageHeader({ title }: { title: string }) {
  return (
    <div className="page-header">
      <Button look="tool" data-testid="app-bar-back" aria-label="Back" onClick={() => history.back()}>
        <Icon name="back" />
      </Button>
      <h2>{title}</h2>
    </div>
  )
}
