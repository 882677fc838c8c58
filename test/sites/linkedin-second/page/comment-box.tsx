import { useState } from 'react'
import { record } from '../record.ts'
import { Wrap } from '../wrap.tsx'
import { TextEditor } from './text-editor.tsx'

interface Props {
  urn: string
  surface?: string | undefined
  answers?: string | undefined
}

/** Where a comment is written. The button is a new one after each keystroke, and of an answer it has no section. */
export function CommentBox({ urn, surface, answers }: Props) {
  const [text, setText] = useState('')
  const [round, setRound] = useState(0)
  function publish() {
    record.published.push({ surface: surface ?? 'hidden', text, via: 'button' })
    setText('')
    setRound(round + 1)
  }
  return (
    <div componentkey={`commentBox-${urn}`} className="_b2">
      <div className="_h8">
        <Wrap depth={5}>
          <TextEditor
            key={round}
            label="Teksteditor voor het maken van een opmerking"
            surface={surface}
            mentions={answers}
            onChange={setText}
          />
        </Wrap>
        <button type="button" aria-label="Emoji-toetsenbord openen">
          ☺
        </button>
      </div>
      {answers ? (
        <button key={text} type="submit" disabled={!text.trim()} onClick={publish}>
          <span>Beantwoorden</span>
        </button>
      ) : (
        text.trim() && (
          <div componentkey={`auto-commentButtonSection-${urn}`} className="_b2">
            <button key={text} type="button" onClick={publish}>
              <span>Reageren</span>
            </button>
          </div>
        )
      )}
    </div>
  )
}
