import { useState } from 'react'
import type { Post } from '../posts.ts'
import { CommentBox } from './comment-box.tsx'
import { CommentEdit } from './comment-edit.tsx'

/** A comment that stands there, and the answer to it, or the change of one's own. */
export function Comment({ comment, isShown }: { comment: Post['comment']; isShown: boolean }) {
  const [writing, setWriting] = useState<'answer' | 'edit'>()
  return (
    <div componentkey={`replaceableComment_${comment.urn}`}>
      <p>
        <b>{comment.name}</b> {comment.text}
      </p>
      <button type="button" onClick={() => setWriting('answer')}>
        Beantwoorden
      </button>
      {comment.isMine && (
        <button type="button" aria-label="Opmerking bewerken" onClick={() => setWriting('edit')}>
          Bewerken
        </button>
      )}
      {writing === 'answer' && (
        <CommentBox urn={comment.urn} surface={isShown ? 'reply' : undefined} answers={comment.name} />
      )}
      {writing === 'edit' && (
        <CommentEdit
          before={comment.text}
          surface={isShown ? 'edit' : undefined}
          onClose={() => setWriting(undefined)}
        />
      )}
    </div>
  )
}
