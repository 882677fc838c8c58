import { useEffect, useRef, useState } from 'react'
import { Composer } from '../composer/composer.tsx'
import { useDraft } from '../composer/use-draft.ts'
import { closeDialog, type Dialog, openDialog } from '../place.ts'
import { postOf } from '../posts.ts'
import { keepUnsent } from '../unsent.ts'
import { Audience, everyone } from './audience.tsx'
import { ConfirmationSheet } from './confirmation-sheet.tsx'
import { trapFocus } from './focus-trap.ts'
import { PostCard } from './post-card.tsx'
import { QuotedPost } from './quoted-post.tsx'
import { Schedule } from './schedule.tsx'
import { UnsentDrafts } from './unsent-drafts.tsx'

const kinds = {
  post: { surface: 'modal', title: 'Post verfassen', label: 'Posten' },
  answer: { surface: 'reply-modal', title: 'Antworten', label: 'Antworten' },
  quote: { surface: 'quote', title: 'Post verfassen', label: 'Posten' },
  edit: { surface: 'edit', title: 'Post bearbeiten', label: 'Aktualisieren' },
}

/** A new post, an answer, a quote or an edit over the page, which keeps its own composer underneath. */
export function ComposeDialog({ kind, post: id, text = '', view }: Dialog) {
  const frame = useRef<HTMLDivElement>(null)
  const [time, setTime] = useState<string>()
  const [audience, setAudience] = useState(everyone)
  const [isClosing, setClosing] = useState(false)
  const { surface, title, label } = kinds[kind]
  const draft = useDraft(surface, { texts: [text], onSent: closeDialog })
  const post = postOf(id)
  const isNew = kind === 'post'
  useEffect(() => (frame.current ? trapFocus(frame.current) : undefined), [])

  const open = (next?: Dialog['view']) => openDialog({ kind, post: id, text, ...(next && { view: next }) })
  const close = () => (isNew && draft.isReady ? setClosing(true) : closeDialog())

  return (
    <div className="r-mask">
      <div
        ref={frame}
        role="dialog"
        aria-modal="true"
        aria-labelledby="modal-header"
        className="r-dialog"
        onKeyDown={({ key }) => key === 'Escape' && close()}
      >
        <div className="r-row">
          <button type="button" data-testid="app-bar-close" aria-label="Schließen" onClick={close}>
            ✕
          </button>
          <h2 id="modal-header">{title}</h2>
          {isNew && !view && (
            <button type="button" data-testid="unsentButton" onClick={() => open('unsent')}>
              Entwürfe
            </button>
          )}
        </div>
        {view === 'schedule' && (
          <Schedule
            onDone={(next) => {
              setTime(next)
              open()
            }}
          />
        )}
        {view === 'unsent' && (
          <UnsentDrafts
            onPick={(texts) => {
              draft.fill(texts)
              open()
            }}
          />
        )}
        {kind === 'answer' && post && <PostCard post={post} />}
        {!view && isNew && <Audience value={audience} onChange={setAudience} />}
        {!view && time && (
          <button type="button" data-testid="scheduledTweetIndicator" onClick={() => open('schedule')}>
            Wird am {time} gesendet
          </button>
        )}
        {!view && (
          <Composer
            draft={draft}
            button="tweetButton"
            label={time ? 'Planen' : label}
            placeholder={kind === 'answer' ? 'Poste deine Antwort' : 'Was gibt’s Neues?'}
            takesFocus
            canBoost={(isNew || kind === 'quote') && !time && audience === everyone}
            canGrow={isNew || kind === 'quote'}
            isEdit={kind === 'edit'}
            below={kind === 'quote' && post && <QuotedPost post={post} />}
            onSchedule={isNew ? () => open('schedule') : undefined}
          />
        )}
      </div>
      {isClosing && (
        <ConfirmationSheet
          title="Post speichern?"
          confirm="Speichern"
          cancel="Verwerfen"
          onAnswer={(answer) => {
            if (answer === 'confirm') keepUnsent(draft.items)
            closeDialog()
          }}
        />
      )}
    </div>
  )
}
