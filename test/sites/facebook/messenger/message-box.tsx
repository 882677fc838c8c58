import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { smallRoundButton } from '../compose/styles.ts'
import { Editor, Field } from '../editor/editor.tsx'
import { useEnter } from '../editor/hooks.ts'
import { takeText } from '../editor/model.ts'
import { recordPublished } from '../record.ts'
import { x } from '../style/x.ts'
import { Icon } from '../ui/icon.tsx'
import { PressButton } from '../ui/press-button.tsx'

interface Props {
  surface: string
  onSend(text: string): void
}

/** A private message: the same editor with the same attributes, but in no form. */
export function MessageBox(props: Props) {
  return (
    <Editor surface={props.surface}>
      <Box {...props} />
    </Editor>
  )
}

function Box({ surface, onSend }: Props) {
  const [editor] = useLexicalComposerContext()
  const send = (via: 'button' | 'enter') =>
    takeText(editor, (text) => {
      recordPublished(surface, text, via)
      onSend(text)
    })
  useEnter((event) => {
    if (event.shiftKey) return false
    send('enter')
    return true
  })
  return (
    <div
      role="group"
      aria-label="Thread composer"
      className={x('display:flex; align-items:center; gap:6px; padding:8px')}
    >
      <div className={bubble}>
        <Field
          placeholder="Aa"
          label="Message"
          className={x('min-height:20px; width:100%; max-height:90px; overflow-y:auto')}
        />
      </div>
      <PressButton label="Press Enter to send" className={smallRoundButton} onPress={() => send('button')}>
        <Icon name="send" />
      </PressButton>
    </div>
  )
}

const bubble = x(
  'display:flex; flex-grow:1; min-width:0; padding:8px 12px; border-radius:20px; background:var(--comment)',
)
