import { useState } from 'react'
import type { Post } from '../posts.ts'
import { OldCommentBox } from './old-comment-box.tsx'

/** A comment of the old pages, with the box to answer it, or to change one's own. */
export function OldComment({ comment }: { comment: Post['comment'] }) {
  const [writing, setWriting] = useState<'answer' | 'edit'>()
  return (
    <section className="ember-view">
      <p>
        <b>{comment.name}</b> {writing !== 'edit' && comment.text}
      </p>
      {writing === 'edit' && <OldCommentBox surface="edit" action="Wijzigingen opslaan" given={comment.text} />}
      <button type="button" aria-label="Opmerking beantwoorden" onClick={() => setWriting('answer')}>
        Beantwoorden
      </button>
      {comment.isMine && (
        <button type="button" aria-label="Opmerking bewerken" onClick={() => setWriting('edit')}>
          Bewerken
        </button>
      )}
      {writing === 'answer' && <OldCommentBox surface="reply" action="Beantwoorden" mentions={comment.name} />}
    </section>
  )
}
