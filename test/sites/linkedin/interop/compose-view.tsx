import type { ChangeEvent, MutableRefObject } from 'react'
import { Avatar } from '../look/avatar.tsx'
import { Icon } from '../look/icon.tsx'
import { me } from '../people.ts'
import type { Post } from '../posts.ts'
import type { Via } from '../record.ts'
import { useCommitted } from '../use-committed.ts'
import { QuillEditor } from './quill-editor.tsx'

interface Props {
  surface: string
  /** The editor's model, shared with the views that replace the editor for a while. */
  text: MutableRefObject<string>
  audience: string
  action: string
  shared?: Post
  picture?: Post['picture']
  onPublish(via: Via): void
  onView(view: 'settings' | 'schedule' | 'picture'): void
  onPicture(source: string): void
}

export function ComposeView(props: Props) {
  const { text, audience, action, shared, picture, onPublish, onView, onPicture } = props
  const [ready, commit] = useCommitted()

  return (
    <div className="share-creation-state ember-view">
      <div className="share-creation-state__header">
        <button
          type="button"
          className="share-unified-settings-entry-button artdeco-button ember-view"
          onClick={() => onView('settings')}
        >
          <Avatar person={me} size={56} className="EntityPhoto-circle-3" />
          <span className="share-unified-settings-entry-button__text">
            <strong>{me.name}</strong>
            <span>Post to {audience}</span>
          </span>
        </button>
      </div>
      <div className="share-creation-state__content-scrollable">
        <div className="share-creation-state__text-editor">
          <QuillEditor
            surface={props.surface}
            text={text.current}
            onText={(next, replaced) => {
              text.current = next
              commit(next, replaced)
            }}
            onShortcut={() => onPublish('shortcut')}
          />
        </div>
        {picture && <Preview picture={picture} onView={onView} />}
        {shared && (
          <div className="update-components-mini-update-v2">
            <strong>{shared.author.name}</strong>
            <p>{shared.text}</p>
          </div>
        )}
      </div>
      <div className="share-creation-state__footer">
        <Detours onPicture={onPicture} />
        <div className="share-box_actions">
          <button
            type="button"
            className="share-actions__scheduled-post-btn artdeco-button artdeco-button--circle"
            aria-label="Schedule post"
            onClick={() => onView('schedule')}
          >
            <Icon name="clock" size={20} />
          </button>
          <button
            type="button"
            className="share-actions__primary-action artdeco-button artdeco-button--2 artdeco-button--primary ember-view"
            disabled={!ready}
            onClick={() => onPublish('button')}
          >
            <span className="artdeco-button__text">{action}</span>
          </button>
        </div>
      </div>
    </div>
  )
}

function Preview({ picture, onView }: { picture: NonNullable<Post['picture']>; onView: Props['onView'] }) {
  return (
    <div className="share-creation-state__preview-container">
      <img src={picture.source} alt={picture.alt} />
      <button type="button" className="artdeco-button" onClick={() => onView('picture')}>
        Alternative text
      </button>
    </div>
  )
}

function Detours({ onPicture }: { onPicture(source: string): void }) {
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    if (file) onPicture(URL.createObjectURL(file))
  }
  return (
    <div className="share-creation-state__promoted-detours">
      <label
        className="share-promoted-detour-button"
        aria-label="Add media"
        htmlFor="media-editor-file-selector__file-input"
      >
        <Icon name="image" size={22} />
      </label>
      <input id="media-editor-file-selector__file-input" type="file" accept="image/*" hidden onChange={choose} />
    </div>
  )
}
