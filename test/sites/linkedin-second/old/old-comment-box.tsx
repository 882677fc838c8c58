import { type FormEvent, useState } from 'react'
import { record } from '../record.ts'
import { QuillBox } from '../share/quill-box.tsx'

interface Props {
  surface: string
  /** What the button says. */
  action: string
  given?: string
  mentions?: string
}

/** Where a comment is written on the old pages: a form, whose button comes with the first letter. */
export function OldCommentBox({ surface, action, given = '', mentions }: Props) {
  const [text, setText] = useState(given)
  const [round, setRound] = useState(0)
  function publish(event: FormEvent) {
    event.preventDefault()
    record.published.push({ surface, text, via: 'submit' })
    setText('')
    setRound(round + 1)
  }
  return (
    <div className="comments-comment-box ember-view">
      <form onSubmit={publish}>
        <div className="_h8">
          <div className="_g7">
            <QuillBox
              key={round}
              surface={surface}
              label="Teksteditor voor het maken van een opmerking"
              placeholder="Opmerking toevoegen…"
              given={round === 0 ? given : ''}
              mentions={mentions}
              onChange={setText}
            />
          </div>
          <button type="button" aria-label="Emoji-toetsenbord openen">
            ☺
          </button>
        </div>
        {text.trim() && text !== given && (
          <button type="submit" className="comments-comment-box__submit-button--cr">
            <span>{action}</span>
          </button>
        )}
      </form>
    </div>
  )
}
