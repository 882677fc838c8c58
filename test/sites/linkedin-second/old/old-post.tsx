import { useState } from 'react'
import { PostMenu } from '../page/post-menu.tsx'
import type { Post } from '../posts.ts'
import { editOf, repostOf, type Sharing } from '../share/sharing.ts'
import { OldComment } from './old-comment.tsx'
import { OldCommentBox } from './old-comment-box.tsx'

/** One post of the old feed, there once. */
export function OldPost({ post, onShare }: { post: Post; onShare(sharing: Sharing): void }) {
  const [isCommenting, setCommenting] = useState(false)
  return (
    <article className="_c3 ember-view">
      <b>{post.name}</b>
      {post.isMine && <PostMenu onEdit={() => onShare(editOf(post))} />}
      <p>{post.text}</p>
      <button type="button" aria-label="Reageren" onClick={() => setCommenting(true)}>
        Reageren
      </button>
      <button type="button" aria-label="Reposten met je mening" onClick={() => onShare(repostOf(post))}>
        Reposten
      </button>
      {isCommenting && (
        <>
          <OldCommentBox surface="comment" action="Plaatsen" />
          <OldComment comment={post.comment} />
        </>
      )}
    </article>
  )
}
