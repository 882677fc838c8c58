import { useEffect, useRef, useState } from 'react'
import { addPost } from '../feed-store.ts'
import { audienceNames } from '../interop/audience.ts'
import { compose, type Draft, keepDraft } from '../interop/compose-store.ts'
import { sayPublished } from '../interop/toast.tsx'
import { say } from '../labels.ts'
import box from '../look/box.module.css'
import { Icon } from '../look/icon.tsx'
import { me } from '../people.ts'
import { recordPublish, type Via } from '../record.ts'
import { paragraphs } from '../tiptap/paragraphs.ts'
import { TiptapEditor } from '../tiptap/tiptap-editor.tsx'
import { useCommitted } from '../use-committed.ts'
import { NativeDialog } from './native-dialog.tsx'
import { PreviewCard } from './preview-card.tsx'
import { SchedulePicker } from './schedule-picker.tsx'

const screen = 'com.linkedin.sdui.flagshipnav.sharing'

/** The post composer of server-driven pages. Only its keys and test ids have names; its button is known by having words alone. */
export function ShareCompose({ draft }: { draft: Draft }) {
  const { surface, shared, link } = draft
  const text = useRef(draft.text)
  const [view, setView] = useState<'compose' | 'schedule' | 'leave'>('compose')
  const [when, setWhen] = useState('')
  const [ready, commit] = useCommitted()
  useEffect(() => {
    const before = location.href
    history.pushState(null, '', '/sharing/compose')
    return () => history.pushState(null, '', before)
  }, [])

  const close = () => compose.set(null)
  const publish = (via: Via) => {
    if (text.current.trim() === '' && !shared && !link) return
    recordPublish(surface, text.current, via)
    if (!when) sayPublished(addPost(text.current, { shared, picture: undefined }).urn)
    close()
  }
  const leave = () => (text.current.trim() === '' ? close() : setView('leave'))

  return (
    <NativeDialog onDismiss={leave}>
      {view === 'schedule' && (
        <SchedulePicker
          screen={`${screen}.ShareSchedulePostPicker`}
          onDone={(time) => {
            setWhen(time)
            setView('compose')
          }}
        />
      )}
      {view !== 'schedule' && (
        <div data-sdui-screen={`${screen}.ShareCompose`} className={box.compose}>
          <div role="button" tabIndex={0} aria-expanded="false">
            {me.name} <Icon name="caret" size={16} />
          </div>
          <div role="button" tabIndex={0} aria-expanded="false">
            {say('Post to')} {audienceNames[draft.audience ?? 'ANYONE']} <Icon name="caret" size={16} />
          </div>
          <TiptapEditor
            surface={surface}
            name="ShareBox_textEditor"
            label={say('Text editor for creating content')}
            placeholder={say('What do you want to talk about?')}
            content={paragraphs(text.current)}
            focused
            onEditor={() => {}}
            onText={(next) => {
              text.current = next
              commit(next)
            }}
            onShortcut={() => publish('shortcut')}
          />
          <PreviewCard shared={shared} link={link} />
          <div className={box.commentTools}>
            <button type="button" className={box.tool} aria-label={say('Add media')} aria-haspopup="dialog">
              <Icon name="image" size={20} />
            </button>
            <a
              href="/sharing/compose"
              aria-label={say('Schedule post')}
              onClick={(event) => {
                event.preventDefault()
                setView('schedule')
              }}
            >
              <Icon name="clock" size={20} />
            </a>
            <button
              type="button"
              className={box.primary}
              disabled={!ready && !shared && !link}
              onClick={() => publish('button')}
            >
              <span>{say(when ? 'Schedule' : 'Post')}</span>
            </button>
          </div>
        </div>
      )}
      {view === 'leave' && (
        <NativeDialog onDismiss={() => setView('compose')}>
          <h2>{say('Save this post as a draft?')}</h2>
          <button type="button" onClick={close}>
            {say('Discard')}
          </button>
          <button
            type="button"
            onClick={() => {
              keepDraft(text.current)
              close()
            }}
          >
            {say('Save as draft')}
          </button>
        </NativeDialog>
      )}
    </NativeDialog>
  )
}
