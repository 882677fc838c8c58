import { useEffect, useRef } from 'react'
import { Composer } from '../composer/composer.tsx'
import { closeDialog, type Dialog } from '../place.ts'
import { postOf } from '../posts.ts'
import { trapFocus } from './focus-trap.ts'
import { PostCard } from './post-card.tsx'
import { QuotedPost } from './quoted-post.tsx'

const surfaces = { post: 'modal', answer: 'reply-modal', quote: 'quote' }

/** A new post, an answer or a quote over the page, which keeps its own composer underneath. */
export function ComposeDialog({ kind, post: id, text }: Dialog) {
  const frame = useRef<HTMLDivElement>(null)
  const post = postOf(id)
  const isAnswer = kind === 'answer'
  useEffect(() => (frame.current ? trapFocus(frame.current) : undefined), [])
  return (
    <div className="r-mask">
      <div
        ref={frame}
        role="dialog"
        aria-modal="true"
        aria-labelledby="modal-header"
        className="r-dialog"
        onKeyDown={({ key }) => key === 'Escape' && closeDialog()}
      >
        <div className="r-row">
          <button type="button" data-testid="app-bar-close" aria-label="Schließen" onClick={closeDialog}>
            ✕
          </button>
          <h2 id="modal-header">{isAnswer ? 'Antworten' : 'Post verfassen'}</h2>
        </div>
        {isAnswer && post && <PostCard post={post} />}
        <Composer
          surface={surfaces[kind]}
          button="tweetButton"
          label={isAnswer ? 'Antworten' : 'Posten'}
          placeholder={isAnswer ? 'Poste deine Antwort' : 'Was gibt’s Neues?'}
          text={text}
          takesFocus
          isAnswer={isAnswer}
          below={kind === 'quote' && post && <QuotedPost post={post} />}
          onSent={closeDialog}
        />
      </div>
    </div>
  )
}
