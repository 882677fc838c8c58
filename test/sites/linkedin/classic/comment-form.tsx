import { type FormEvent, useRef, useState } from 'react'
import { QuillEditor } from '../interop/quill-editor.tsx'
import { type Label, say } from '../labels.ts'
import type { Person } from '../people.ts'
import { recordPublish, type Via } from '../record.ts'
import { useCommitted } from '../use-committed.ts'

interface Props {
  surface: string
  action: Label & ('Comment' | 'Reply' | 'Save changes')
  focused: boolean
  mentioned?: Person
  text?: string
  onPublish(text: string): void
}

/** The comment composer: a form with Quill in it; its button comes with the first word. */
export function CommentForm({ surface, action, focused, mentioned, text: first = '', onPublish }: Props) {
  const text = useRef(first)
  const [round, setRound] = useState(0)
  const [ready, commit] = useCommitted()

  const publish = (via: Via) => {
    const written = text.current
    if (written.trim() === '') return
    recordPublish(surface, written, via)
    text.current = ''
    setRound(round + 1)
    onPublish(written)
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    publish('submit')
  }
  const reply = action === 'Reply' ? 'comments-comment-box--reply' : ''

  return (
    <div className={`comments-comment-box comments-comment-box--cr ${reply} ember-view`}>
      <form className="comments-comment-box__form" onSubmit={onSubmit}>
        <div className="comments-comment-box-comment__text-editor">
          <QuillEditor
            key={round}
            surface={surface}
            label="Text editor for creating content"
            placeholder={action === 'Reply' ? 'Add a reply…' : 'Add a comment…'}
            text={text.current}
            mentioned={mentioned}
            focused={focused}
            onText={(next, replaced) => {
              text.current = next
              commit(next, replaced)
            }}
            onShortcut={() => publish('shortcut')}
          />
        </div>
        {ready && (
          <button
            type="submit"
            className="comments-comment-box__submit-button--cr artdeco-button artdeco-button--1 artdeco-button--primary ember-view"
          >
            <span className="artdeco-button__text">{say(action)}</span>
          </button>
        )}
      </form>
    </div>
  )
}
