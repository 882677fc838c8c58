import { useState } from 'react'
import { addComment, changeComment } from '../feed-store.ts'
import { say } from '../labels.ts'
import { Avatar } from '../look/avatar.tsx'
import box from '../look/box.module.css'
import page from '../look/page.module.css'
import { me } from '../people.ts'
import type { Comment, Post } from '../posts.ts'
import { CommentBox } from './comment-box.tsx'
import { ExpandableText } from './expandable-text.tsx'
import { Link } from './link.tsx'

/** One comment with its answers; its reply box opens inside it with the author mentioned. */
export function CommentItem({ post, comment }: { post: Post; comment: Comment }) {
  const [mode, setMode] = useState<'read' | 'reply' | 'edit'>('read')
  const urn = `urn:li:comment:(${post.urn.slice(7)},${comment.slug})`
  const answers = post.comments.filter((each) => each.parent === comment.slug)

  return (
    <div componentkey={`replaceableComment_${urn}`} className={box.comment}>
      <div className={box.commentRow}>
        <Avatar person={comment.author} size={32} />
        <div className={box.commentBody}>
          <Link to={`/in/${comment.author.slug}/`} className={page.name}>
            {comment.author.name}
          </Link>
          <span className={page.quiet}> · {comment.age}</span>
          <div className={page.quiet}>{comment.author.headline}</div>
          {mode === 'edit' ? (
            <CommentBox
              surface={`edit-${comment.slug}`}
              action="Save changes"
              text={comment.text}
              focused
              onPublish={(text) => {
                changeComment(post.slug, comment.slug, text)
                setMode('read')
              }}
            />
          ) : (
            <ExpandableText text={comment.text} />
          )}
          <div className={box.commentActions}>
            <button type="button">Like</button>
            <button type="button" componentkey={`reply-${urn}`} onClick={() => setMode('reply')}>
              {say('Reply')}
            </button>
            {comment.author === me && (
              <button type="button" componentkey={`edit-${urn}`} onClick={() => setMode('edit')}>
                {say('Edit')}
              </button>
            )}
          </div>
        </div>
      </div>
      <div className={box.answers}>
        {answers.map((answer) => (
          <CommentItem key={answer.slug} post={post} comment={answer} />
        ))}
        {mode === 'reply' && (
          <CommentBox
            surface={`reply-${comment.slug}`}
            urn={urn}
            action="Reply"
            replyTo={comment.author}
            focused
            onPublish={(text) => {
              addComment(post.slug, text, comment.slug)
              setMode('read')
            }}
          />
        )}
      </div>
    </div>
  )
}
