import { useState } from 'react'
import { me, type Post } from '../data.ts'
import { Editor, Field } from '../editor/editor.tsx'
import { PostText } from '../feed/post-text.tsx'
import { addPost } from '../store.ts'
import { x } from '../style/x.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Icon } from '../ui/icon.tsx'
import { PressButton } from '../ui/press-button.tsx'
import { Wrap } from '../ui/wrap.tsx'
import { Audience } from './audience.tsx'
import * as styles from './styles.ts'
import { usePublish } from './use-publish.ts'

/** Resharing a post with words of one's own; the words may be left out. */
export function ShareDialog({ post, onClose }: { post: Post; onClose(): void }) {
  return (
    <Editor surface="share">
      <Dialog title="Share" onClose={onClose}>
        <ShareForm post={post} onClose={onClose} />
      </Dialog>
    </Editor>
  )
}

function ShareForm({ post, onClose }: { post: Post; onClose(): void }) {
  const [audience, setAudience] = useState('Public')
  const { publish, submit } = usePublish('share', true, (text) => {
    addPost({ text, audience, shared: post })
    onClose()
  })
  return (
    <form method="POST" onSubmit={submit}>
      <div className={styles.author}>
        <Avatar of={me} />
        <div className={x('min-width:0')}>
          <div className={styles.authorName}>
            <span>{me.name}</span>
          </div>
          <Audience value={audience} onChange={setAudience} />
        </div>
      </div>
      <Wrap depth={2}>
        <div className={x('padding:0 16px')}>
          {/* This box has a placeholder but no name of its own on the site. */}
          <Field placeholder="Say something about this..." className={text} focus />
        </div>
      </Wrap>
      <div className={quoted}>
        <div className={x('font-weight:600; margin-bottom:4px')}>{post.by.name}</div>
        <div data-ad-rendering-role="story_message">
          <PostText text={post.text} />
        </div>
      </div>
      <div className={x('display:flex; justify-content:flex-end; align-items:center; gap:12px; padding:0 16px 16px')}>
        <PressButton label="Emoji" aria-haspopup="dialog" className={styles.roundButton} onPress={() => {}}>
          <Icon name="emoji" size={24} />
        </PressButton>
        <div className={x('width:140px')}>
          <PressButton label="Share now" className={styles.primaryButton(false)} onPress={() => publish('button')}>
            <span>Share now</span>
          </PressButton>
        </div>
      </div>
      <input type="submit" style={{ display: 'none' }} />
    </form>
  )
}

const text = x('min-height:84px; font-size:15px; padding:4px 0; width:100%')
const quoted = x(
  'margin:0 16px 16px; padding:12px; border:1px solid var(--divider); border-radius:8px; font-size:14px; max-height:140px; overflow:hidden',
)
