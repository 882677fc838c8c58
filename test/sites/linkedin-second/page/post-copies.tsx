import { useState } from 'react'
import type { Post } from '../posts.ts'
import { editOf, repostOf, type Sharing } from '../share/sharing.ts'
import { Comment } from './comment.tsx'
import { CommentBox } from './comment-box.tsx'
import { PostMenu } from './post-menu.tsx'

const copies = ['_d4', '_c3', '_e5']

/** One post as the feed has it: three times under one key, of which only the second is seen. */
export function PostCopies({ post, onShare }: { post: Post; onShare(sharing: Sharing): void }) {
  const [isCommenting, setCommenting] = useState(false)
  return (
    <div className="_b2">
      {copies.map((look) => (
        <div key={look} componentkey={post.urn} className={look}>
          <b>{post.name}</b>
          {post.isMine && <PostMenu onEdit={() => onShare(editOf(post))} />}
          <p data-testid="expandable-text-box">{post.text}</p>
          <div className="_f6" />
          <button type="button" aria-label="Reageren" onClick={() => setCommenting(true)}>
            Reageren
          </button>
          <button type="button" aria-label="Reposten met je mening" onClick={() => onShare(repostOf(post))}>
            Reposten
          </button>
          {isCommenting && (
            <>
              <CommentBox urn={post.urn} surface={look === '_c3' ? 'comment' : undefined} />
              <Comment comment={post.comment} isShown={look === '_c3'} />
            </>
          )}
        </div>
      ))}
    </div>
  )
}
