import { useState } from 'react'
import { me } from '../data.ts'
import { Editor, Field } from '../editor/editor.tsx'
import { useEnter, useHasText } from '../editor/hooks.ts'
import { addPost, editPost } from '../store.ts'
import { x } from '../style/x.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { PressButton } from '../ui/press-button.tsx'
import { Wrap } from '../ui/wrap.tsx'
import { Audience } from './audience.tsx'
import { PostSettings } from './post-settings.tsx'
import { PostToolbar } from './post-toolbar.tsx'
import * as styles from './styles.ts'
import { usePublish } from './use-publish.ts'

export interface Draft {
  surface: string
  title: string
  placeholder: string
  initial?: string
  /** The post that is being changed, if it is not a new one. */
  editing?: string
  /** A group's posts go to its members; there is no audience to choose. */
  group?: string
}

/** "Create post" and its kin: the text box, and after "Next" the settings in a second dialog. */
export function PostDialog({ draft, onClose }: { draft: Draft; onClose(): void }) {
  return (
    <Editor surface={draft.surface} initial={draft.initial}>
      <Steps draft={draft} onClose={onClose} />
    </Editor>
  )
}

function Steps({ draft, onClose }: { draft: Draft; onClose(): void }) {
  const [audience, setAudience] = useState('Public')
  const [picture, setPicture] = useState<string>()
  const [settings, setSettings] = useState(false)
  const ready = useHasText() || picture !== undefined
  const { publish, submit } = usePublish(draft.surface, ready, (text) => {
    if (draft.editing) editPost(draft.editing, text)
    else addPost({ text, audience: draft.group ?? audience, picture })
    onClose()
  })

  // Only a post with a picture goes through "Post settings".
  const twoSteps = picture !== undefined && !draft.editing
  const advance = (via: 'button' | 'shortcut') => (twoSteps ? setSettings(true) : publish(via))
  const finalLabel = draft.editing ? 'Save' : 'Post'
  const label = twoSteps ? 'Next' : finalLabel
  useEnter((event) => {
    if (!event.ctrlKey && !event.metaKey) return false
    if (ready) advance('shortcut')
    return true
  })

  return (
    <>
      <Dialog title={draft.title} hidden={settings} onClose={onClose}>
        <form method="POST" onSubmit={submit}>
          <Wrap depth={2}>
            <div className={styles.author}>
              <Avatar of={me} />
              <div className={x('min-width:0')}>
                <div className={styles.authorName}>
                  <span>{me.name}</span>
                </div>
                {draft.group ? (
                  <span className={x('color:var(--secondary-text); font-size:13px')}>{draft.group}</span>
                ) : (
                  <Audience value={audience} onChange={setAudience} />
                )}
              </div>
            </div>
            <div className={body}>
              <Wrap depth={3}>
                <Field placeholder={draft.placeholder} label={draft.placeholder} className={text} focus />
              </Wrap>
              {picture && <img src={picture} alt="" className={x('width:100%; border-radius:8px; margin-top:12px')} />}
            </div>
          </Wrap>
          <PostToolbar onPicture={setPicture} />
          <div className={styles.foot}>
            <Wrap depth={1}>
              <PressButton
                label={label}
                disabled={!ready}
                className={styles.primaryButton(!ready)}
                onPress={() => advance('button')}
              >
                <span>{label}</span>
              </PressButton>
            </Wrap>
          </div>
          <input type="submit" style={{ display: 'none' }} />
        </form>
      </Dialog>
      {settings && (
        <PostSettings
          audience={audience}
          onBack={() => setSettings(false)}
          onPost={() => publish('button')}
          onSubmit={submit}
        />
      )}
    </>
  )
}

const body = x('padding:0 16px; max-height:45vh; overflow-y:auto')
const text = x('min-height:150px; font-size:20px; line-height:1.3; padding:4px 0; width:100%')
