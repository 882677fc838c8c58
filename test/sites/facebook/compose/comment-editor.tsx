import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { Editor, Field } from '../editor/editor.tsx'
import { useEnter } from '../editor/hooks.ts'
import { takeText } from '../editor/model.ts'
import { recordPublished } from '../record.ts'
import { x } from '../style/x.ts'

interface Props {
  text: string
  onSave(text: string): void
  onCancel(): void
}

/** Changing a comment in its place: Enter saves and Escape cancels, there is no button. */
export function CommentEditor(props: Props) {
  return (
    <Editor surface="edit-comment" initial={props.text}>
      <Form {...props} />
    </Editor>
  )
}

function Form({ onSave, onCancel }: Props) {
  const [editor] = useLexicalComposerContext()
  useEnter((event) => {
    if (event.shiftKey) return false
    takeText(editor, (text) => {
      recordPublished('edit-comment', text, 'enter')
      onSave(text)
    })
    return true
  })
  return (
    <form
      role="presentation"
      className={x('border-radius:18px; background:var(--comment); padding:8px 12px')}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onCancel()
      }}
    >
      <Field
        placeholder="Write a comment…"
        label="Write a comment…"
        className={x('min-height:20px; width:100%')}
        focus
      />
      <div className={x('font-size:12px; color:var(--secondary-text); padding-top:6px')}>Press Esc to cancel.</div>
    </form>
  )
}
