import type { ChangeEvent, MutableRefObject, ReactNode } from 'react'
import { type Label, say } from '../labels.ts'
import { Avatar } from '../look/avatar.tsx'
import { Icon } from '../look/icon.tsx'
import type { Person } from '../people.ts'
import type { Via } from '../record.ts'
import { useCommitted } from '../use-committed.ts'
import { QuillEditor } from './quill-editor.tsx'

export type SideView = 'settings' | 'schedule' | 'picture' | 'poll' | 'event'

interface Props {
  surface: string
  author: Person
  /** The editor's model, shared with the views that replace the editor for a while. */
  text: MutableRefObject<string>
  audience: string
  action: Label
  /** Something goes with the text, which may then be empty. */
  carries: boolean
  children: ReactNode
  onPublish(via: Via): void
  onView(view: SideView): void
  onPicture(source: string): void
}

export function ComposeView(props: Props) {
  const { surface, author, text, audience, action, carries, children, onPublish, onView, onPicture } = props
  const [ready, commit] = useCommitted()

  return (
    <div className="share-creation-state ember-view">
      <div className="share-creation-state__header">
        <button
          type="button"
          className="share-unified-settings-entry-button artdeco-button ember-view"
          onClick={() => onView('settings')}
        >
          <Avatar person={author} size={56} className="EntityPhoto-circle-3" />
          <span className="share-unified-settings-entry-button__text">
            <strong>{author.name}</strong>
            <span>
              {say('Post to')} {audience}
            </span>
          </span>
        </button>
      </div>
      <div className="share-creation-state__content-scrollable">
        <div className="share-creation-state__text-editor">
          <QuillEditor
            surface={surface}
            label="Text editor for creating content"
            placeholder="What do you want to talk about?"
            text={text.current}
            onText={(next, replaced) => {
              text.current = next
              commit(next, replaced)
            }}
            onShortcut={() => onPublish('shortcut')}
          />
        </div>
        {children}
      </div>
      <div className="share-creation-state__footer">
        <Detours onView={onView} onPicture={onPicture} />
        <div className="share-box_actions">
          <button
            type="button"
            className="share-actions__scheduled-post-btn artdeco-button artdeco-button--circle"
            aria-label={say('Schedule post')}
            onClick={() => onView('schedule')}
          >
            <Icon name="clock" size={20} />
          </button>
          <button
            type="button"
            className="share-actions__primary-action artdeco-button artdeco-button--2 artdeco-button--primary ember-view"
            disabled={!ready && !carries}
            onClick={() => onPublish('button')}
          >
            <span className="artdeco-button__text">{say(action)}</span>
          </button>
        </div>
      </div>
    </div>
  )
}

function Detours({ onView, onPicture }: Pick<Props, 'onView' | 'onPicture'>) {
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    if (file) onPicture(URL.createObjectURL(file))
  }
  const detour = (view: 'poll' | 'event', label: Label, icon: 'jobs' | 'bell') => (
    <button
      type="button"
      className={`share-promoted-detour-button share-promoted-detour-button--${view}`}
      aria-label={say(label)}
      onClick={() => onView(view)}
    >
      <Icon name={icon} size={22} />
    </button>
  )
  return (
    <div className="share-creation-state__promoted-detours">
      <label
        className="share-promoted-detour-button"
        aria-label={say('Add media')}
        htmlFor="media-editor-file-selector__file-input"
      >
        <Icon name="image" size={22} />
      </label>
      <input id="media-editor-file-selector__file-input" type="file" accept="image/*" hidden onChange={choose} />
      {detour('poll', 'Create a poll', 'jobs')}
      {detour('event', 'Create an event', 'bell')}
    </div>
  )
}
