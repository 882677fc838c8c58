import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { type FocusEvent, useState } from 'react'
import { me } from '../data.ts'
import { Editor, Field } from '../editor/editor.tsx'
import { useEnter, useHasText } from '../editor/hooks.ts'
import { takeText } from '../editor/model.ts'
import { recordPublished } from '../record.ts'
import { x } from '../style/x.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Icon } from '../ui/icon.tsx'
import { PressButton } from '../ui/press-button.tsx'
import { Wrap } from '../ui/wrap.tsx'
import { CommentToolbar } from './comment-toolbar.tsx'
import * as styles from './styles.ts'

interface Props {
  surface: string
  /** Name and placeholder of the box alike. */
  label: string
  submitLabel?: string
  focus?: boolean
  onComment(text: string): void
}

/** The box under a post or comment, where Enter publishes. */
export function CommentForm(props: Props) {
  return (
    <div className={x('display:flex; gap:8px; padding:4px 0')}>
      <Avatar of={me} size={32} />
      <div className={x('flex-grow:1; min-width:0')}>
        <Editor surface={props.surface}>
          <Form {...props} />
        </Editor>
      </div>
    </div>
  )
}

function Form({ surface, label, submitLabel = 'Comment', focus, onComment }: Props) {
  const [editor] = useLexicalComposerContext()
  const [focused, setFocused] = useState(false)
  const hasText = useHasText()
  const send = (via: 'button' | 'enter') =>
    takeText(editor, (text) => {
      recordPublished(surface, text, via)
      onComment(text)
    })
  useEnter((event) => {
    if (event.shiftKey) return false
    send('enter')
    return true
  })
  const leave = (event: FocusEvent<HTMLFormElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setFocused(false)
  }

  return (
    <form
      role="presentation"
      className={bubble}
      onFocus={() => setFocused(true)}
      onBlur={leave}
      onSubmit={(event) => event.preventDefault()}
    >
      <Wrap depth={3}>
        <Field placeholder={label} label={label} className={field} focus={focus} />
      </Wrap>
      <div className={x('display:flex; align-items:center; justify-content:space-between; min-height:28px')}>
        <CommentToolbar />
        {/* The site renders its submit control only while the box is in use. */}
        {(focused || hasText) && (
          <div id="focused-state-composer-submit">
            <span>
              <PressButton
                label={submitLabel}
                disabled={!hasText}
                className={hasText ? ready : styles.smallRoundButton}
                onPress={() => send('button')}
              >
                <Icon name="send" />
              </PressButton>
            </span>
          </div>
        )}
      </div>
    </form>
  )
}

const bubble = x('border-radius:18px; background:var(--comment); padding:8px 12px 4px')
const field = x('min-height:20px; font-size:15px; width:100%; max-height:200px; overflow-y:auto')
const ready = x(
  'display:grid; place-items:center; width:28px; height:28px; border-radius:50%; color:var(--accent); hover>background:var(--hover)',
)
