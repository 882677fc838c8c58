import { useState } from 'react'
import type { Post } from '../posts.ts'
import { CommentBox } from './comment-box.tsx'

/** A comment of somebody else, and the answer to it. */
export function Comment({ comment, isShown }: { comment: Post['comment']; isShown: boolean }) {
  const [isAnswering, setAnswering] = useState(false)
  return (
    <div componentkey={`replaceableComment_${comment.urn}`}>
      <p>
        <b>{comment.name}</b> {comment.text}
      </p>
      <button type="button" onClick={() => setAnswering(true)}>
        Beantwoorden
      </button>
      {isAnswering && <CommentBox urn={comment.urn} surface={isShown ? 'reply' : undefined} answers={comment.name} />}
    </div>
  )
}
