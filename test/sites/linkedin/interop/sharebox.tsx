import { type ReactNode, useRef, useState } from 'react'
import { account } from '../account.ts'
import { addPost, changePost } from '../feed-store.ts'
import { say } from '../labels.ts'
import { me } from '../people.ts'
import { recordPublish, type Via } from '../record.ts'
import { AltTextView } from './alt-text-view.tsx'
import { ArticleCard, DetourPreview, LinkCard, PicturePreview, SharedPost } from './attachments.tsx'
import { type Audience, audienceNames } from './audience.ts'
import { compose, type Draft, keepDraft } from './compose-store.ts'
import { ComposeView, type SideView } from './compose-view.tsx'
import type { Detour } from './detour.ts'
import { DiscardDialog } from './discard-dialog.tsx'
import { EventView } from './event-view.tsx'
import { Modal } from './modal.tsx'
import { NudgeDialog } from './nudge-dialog.tsx'
import { PollView } from './poll-view.tsx'
import { ScheduleView } from './schedule-view.tsx'
import { SettingsView } from './settings-view.tsx'
import { sayPublished } from './toast.tsx'

/** The old post composer. Its side views replace the editor, which is made anew when they are done. */
export function Sharebox({ draft }: { draft: Draft }) {
  const { surface, shared, edited, article, link } = draft
  const [view, setView] = useState<'compose' | 'finish' | SideView>('compose')
  const [audience, setAudience] = useState<Audience>(draft.audience ?? 'ANYONE')
  const [when, setWhen] = useState('')
  const [picture, setPicture] = useState(edited?.picture)
  const [detour, setDetour] = useState<Detour>()
  const [asked, setAsked] = useState<'leave' | 'nudge'>()
  const text = useRef(draft.text)
  const close = () => compose.set(null)
  const carries = Boolean(detour || article || link || shared)

  const dismiss = () => {
    if (text.current.trim() === '' || text.current === edited?.text) close()
    else setAsked('leave')
  }
  const publish = (via: Via) => {
    const parts = [article?.title, article?.body, text.current, ...(detour?.lines ?? [])]
    const whole = parts.filter((part) => part?.trim()).join('\n\n')
    if (whole === '' && !carries) return
    recordPublish(surface, whole, via)
    if (edited) changePost(edited.slug, () => ({ text: text.current, picture }))
    else if (!when) sayPublished(addPost(whole, { shared, picture }).urn)
    close()
  }
  const press = (via: Via) => {
    if (account.asksAudience) setView('finish')
    else if (account.nudges) setAsked('nudge')
    else publish(via)
  }
  const back = () => setView('compose')
  const done =
    <Value,>(take: (value: Value) => void) =>
    (value: Value) => {
      take(value)
      back()
    }

  const sideViews: Record<SideView | 'finish', () => ReactNode> = {
    settings: () => <SettingsView chosen={audience} action="Done" onDone={done(setAudience)} onBack={back} />,
    finish: () => <SettingsView chosen={audience} action="Post" onDone={() => publish('button')} onBack={back} />,
    schedule: () => <ScheduleView onDone={done(setWhen)} />,
    poll: () => <PollView onDone={done(setDetour)} />,
    event: () => <EventView onDone={done(setDetour)} />,
    picture: () => picture && <AltTextView picture={picture} onDone={done((alt) => setPicture({ ...picture, alt }))} />,
  }
  const newAction = when ? 'Schedule' : 'Post'

  return (
    <Modal id="sharebox" className="share-box-v2__modal" label={say('Create a post')} onDismiss={dismiss}>
      <div className="share-box-v2__content ember-view">
        {view !== 'compose' && sideViews[view]()}
        {view === 'compose' && (
          <ComposeView
            surface={surface}
            author={draft.author ?? me}
            text={text}
            audience={audienceNames[audience]}
            action={(edited && 'Save') || (article && 'Publish') || newAction}
            carries={carries}
            onPublish={press}
            onView={setView}
            onPicture={(source) => setPicture({ source, alt: '' })}
          >
            {picture && <PicturePreview picture={picture} onEdit={() => setView('picture')} />}
            {shared && <SharedPost post={shared} />}
            {link && <LinkCard link={link} />}
            {article && <ArticleCard article={article} />}
            {detour && <DetourPreview detour={detour} />}
          </ComposeView>
        )}
      </div>
      {asked === 'nudge' && <NudgeDialog onPost={() => publish('button')} />}
      {asked === 'leave' && (
        <DiscardDialog
          onKeep={() => {
            keepDraft(text.current)
            close()
          }}
          onDiscard={close}
          onStay={() => setAsked(undefined)}
        />
      )}
    </Modal>
  )
}
