import { useState } from 'react'
import { CommentEditor } from '../compose/comment-editor.tsx'
import { CommentForm } from '../compose/comment-form.tsx'
import { type Comment, me } from '../data.ts'
import { Link } from '../router.tsx'
import { addComment, editComment } from '../store.ts'
import { x } from '../style/x.ts'
import { Avatar } from '../ui/avatar.tsx'
import { PressButton } from '../ui/press-button.tsx'
import { PostText } from './post-text.tsx'

interface Props {
  comment: Comment
  postId: string
  /** The comment that answers go to: its own, or the one it answers itself. */
  thread: string
}

export function CommentItem({ comment, postId, thread }: Props) {
  const [replying, setReplying] = useState(false)
  const [editing, setEditing] = useState(false)
  const save = (text: string) => {
    setEditing(false)
    editComment(postId, comment.id, text)
  }
  return (
    <div>
      <div
        role="article"
        tabIndex={-1}
        aria-label={`Comment by ${comment.by.name} ${comment.time} ago`}
        className={row}
      >
        <Avatar of={comment.by} size={32} />
        <div className={x('min-width:0; flex-grow:1')}>
          {editing ? (
            <CommentEditor text={comment.text} onSave={save} onCancel={() => setEditing(false)} />
          ) : (
            <div className={bubble}>
              <Link to={comment.by.path} className={x('font-weight:600; font-size:13px')}>
                {comment.by.name}
              </Link>
              <PostText text={comment.text} />
            </div>
          )}
          <ul className={x('display:flex; gap:16px; padding:2px 12px; font-size:12px; color:var(--secondary-text)')}>
            <li>{comment.time}</li>
            <li>
              <PressButton className={action} onPress={() => setReplying(true)}>
                Reply
              </PressButton>
            </li>
            {comment.by === me && (
              <li>
                <PressButton className={action} onPress={() => setEditing(true)}>
                  Edit
                </PressButton>
              </li>
            )}
          </ul>
        </div>
      </div>
      <div className={x('padding-left:40px')}>
        {comment.replies.map((reply) => (
          <CommentItem key={reply.id} comment={reply} postId={postId} thread={thread} />
        ))}
        {replying && (
          <CommentForm
            surface={`reply-${comment.id}`}
            label={`Reply to ${comment.by.name}…`}
            submitLabel="Reply"
            focus
            onComment={(text) => {
              addComment(postId, text, thread)
              setReplying(false)
            }}
          />
        )}
      </div>
    </div>
  )
}

const row = x('display:flex; gap:8px; padding:4px 0')
const bubble = x(
  'display:inline-block; max-width:100%; padding:8px 12px; border-radius:18px; background:var(--comment)',
)
const action = x('font-weight:600')
