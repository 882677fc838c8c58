import { useRef, useState } from 'react'
import { addPost, changePost } from '../feed-store.ts'
import { recordPublish, type Via } from '../record.ts'
import { AltTextView } from './alt-text-view.tsx'
import { type Audience, audienceNames } from './audience.ts'
import { compose, type Draft, keepDraft } from './compose-store.ts'
import { ComposeView } from './compose-view.tsx'
import { DiscardDialog } from './discard-dialog.tsx'
import { Modal } from './modal.tsx'
import { ScheduleView } from './schedule-view.tsx'
import { SettingsView } from './settings-view.tsx'
import { sayPublished } from './toast.tsx'

/** The old post composer. Its side views replace the editor, which is made anew when they are done. */
export function Sharebox({ draft }: { draft: Draft }) {
  const { surface, shared, edited } = draft
  const [view, setView] = useState<'compose' | 'settings' | 'finish' | 'schedule' | 'picture'>('compose')
  const [audience, setAudience] = useState<Audience>('ANYONE')
  const [when, setWhen] = useState('')
  const [picture, setPicture] = useState(edited?.picture)
  const [leaving, setLeaving] = useState(false)
  const text = useRef(draft.text)
  const close = () => compose.set(null)

  const dismiss = () => {
    if (text.current.trim() === '' || text.current === edited?.text) close()
    else setLeaving(true)
  }
  const publish = (via: Via) => {
    if (text.current.trim() === '') return
    recordPublish(surface, text.current, via)
    if (edited) changePost(edited.slug, () => ({ text: text.current, picture }))
    else if (!when) sayPublished(addPost(text.current, { shared, picture }).urn)
    close()
  }
  const newAction = when ? 'Schedule' : 'Post'
  const action = edited ? 'Save' : newAction
  const back = () => setView('compose')

  return (
    <Modal
      id="sharebox"
      className="share-box-v2__modal"
      label="Create a post"
      native={draft.native}
      onDismiss={dismiss}
    >
      <div className="share-box-v2__content ember-view">
        {view === 'compose' && (
          <ComposeView
            surface={surface}
            text={text}
            audience={audienceNames[audience]}
            action={action}
            shared={shared}
            picture={picture}
            onPublish={draft.asks ? () => setView('finish') : publish}
            onView={setView}
            onPicture={(source) => setPicture({ source, alt: '' })}
          />
        )}
        {(view === 'settings' || view === 'finish') && (
          <SettingsView
            chosen={audience}
            action={view === 'finish' ? 'Post' : 'Done'}
            onDone={(choice) => {
              setAudience(choice)
              if (view === 'finish') publish('button')
              else back()
            }}
            onBack={back}
          />
        )}
        {view === 'schedule' && (
          <ScheduleView
            onDone={(time) => {
              setWhen(time)
              back()
            }}
          />
        )}
        {view === 'picture' && picture && (
          <AltTextView
            picture={picture}
            onDone={(alt) => {
              setPicture({ ...picture, alt })
              back()
            }}
          />
        )}
      </div>
      {leaving && (
        <DiscardDialog
          onKeep={() => {
            keepDraft(text.current)
            close()
          }}
          onDiscard={close}
          onStay={() => setLeaving(false)}
        />
      )}
    </Modal>
  )
}
