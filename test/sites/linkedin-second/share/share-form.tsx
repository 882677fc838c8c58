import { useEffect, useState } from 'react'
import { isOld } from '../place.ts'
import { record } from '../record.ts'
import { Wrap } from '../wrap.tsx'
import { AudienceDialog } from './audience-dialog.tsx'
import { AudienceView } from './audience-view.tsx'
import { keptDraft } from './kept-draft.ts'
import { LeaveDialog } from './leave-dialog.tsx'
import { PlanView } from './plan-view.tsx'
import { PollFields } from './poll-fields.tsx'
import { contentAttributes, QuillBox } from './quill-box.tsx'
import type { Sharing } from './sharing.ts'
import { useLater } from './use-later.ts'

function labelOf(sharing: Sharing, isPlanned: boolean): string {
  if (sharing.isEdit) return 'Opslaan'
  if (isPlanned) return 'Inplannen'
  return sharing.post ? 'Reposten' : 'Plaatsen'
}

/** What is inside the share box, whichever dialog it is in and whatever it is for. */
export function ShareForm({ sharing, onClose }: { sharing: Sharing; onClose(): void }) {
  const { surface, audience, asksLast, post, text: before = '', isEdit } = sharing
  const [text, setText] = useState(before)
  /** What the site puts into the editor, not the person. */
  const [given, setGiven] = useState(before)
  const [isPlanned, setPlanned] = useState(false)
  const [poll, setPoll] = useState<string[]>()
  const [asking, setAsking] = useState<'audience' | 'audience at last' | 'time' | 'whether to leave'>()
  const isReady = useLater(text.trim() !== '' && !(isEdit && text === before))

  useEffect(() => {
    if (surface !== 'kept') return
    // A draft that was kept comes from the server, a while after the box.
    const timer = setTimeout(() => setGiven(keptDraft.get()), 150)
    return () => clearTimeout(timer)
  }, [surface])

  function publish() {
    const ways = isPlanned ? 'planned' : poll && 'poll'
    const parts = [text, ...(poll ?? [])].filter(Boolean)
    record.published.push({ surface: ways ?? surface, text: parts.join('\n\n'), via: 'button' })
    keptDraft.keep('')
    onClose()
  }

  function leave() {
    if (text.trim() && !post && !isEdit) setAsking('whether to leave')
    else onClose()
  }

  function plan() {
    // The editor goes away while the time is asked, and a new one gets its text.
    setGiven(text)
    setAsking('time')
  }

  function planned() {
    setPlanned(true)
    setAsking(undefined)
  }

  // New pages ask in a dialog over the box; old ones in its place, so that the editor is gone before the post is public.
  if (asking === 'audience at last' && isOld) return <AudienceView onDone={publish} />
  if (asking === 'time') return <PlanView onDone={planned} />
  return (
    <>
      <div className="_h8">
        <button type="button" className="share-unified-settings-entry-button" onClick={() => setAsking('audience')}>
          {audience}
        </button>
        <button type="button" aria-label="Negeren" onClick={leave}>
          ✕
        </button>
      </div>
      <Wrap depth={6}>
        <QuillBox
          surface={surface}
          label="Teksteditor voor het maken van content"
          attributes={contentAttributes}
          placeholder="Waar wil je het over hebben?"
          given={given}
          onChange={setText}
        />
        {poll && <PollFields values={poll} onChange={setPoll} />}
        {post && (
          <blockquote>
            <b>{post.name}</b> {post.text}
          </blockquote>
        )}
      </Wrap>
      <Wrap depth={2}>
        <button type="button" aria-label="Media toevoegen">
          ▣
        </button>
        <button type="button" aria-label="Peiling maken" onClick={() => setPoll(['', '', ''])}>
          ☰
        </button>
        <button type="button" aria-label="Later plaatsen" onClick={plan}>
          ◷
        </button>
        <Wrap depth={2}>
          <button
            key={text}
            type="button"
            className="share-actions__primary-action"
            disabled={!isReady}
            onClick={() => (asksLast ? setAsking('audience at last') : publish())}
          >
            <span>{labelOf(sharing, isPlanned)}</span>
          </button>
        </Wrap>
      </Wrap>
      {asking === 'audience' && <AudienceDialog onDone={() => setAsking(undefined)} />}
      {asking === 'audience at last' && <AudienceDialog onDone={publish} />}
      {asking === 'whether to leave' && (
        <LeaveDialog
          onKeep={() => {
            keptDraft.keep(text)
            onClose()
          }}
          onDiscard={onClose}
        />
      )}
    </>
  )
}
