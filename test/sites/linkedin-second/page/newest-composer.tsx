import { useEffect, useRef, useState } from 'react'
import { record } from '../record.ts'
import { Wrap } from '../wrap.tsx'
import { TextEditor } from './text-editor.tsx'

/** A composer of the new pages themselves: their own editor in the browser's own dialog, and none of the old names. */
export function NewestComposer({ onClose }: { onClose(): void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [text, setText] = useState('')
  useEffect(() => dialog.current?.showModal(), [])
  function publish() {
    record.published.push({ surface: 'newest', text, via: 'button' })
    onClose()
  }
  return (
    <dialog ref={dialog} className="_k1" onClose={onClose}>
      <div className="_h8">
        <p>Mila Jansen · Iedereen</p>
        <button type="button" aria-label="Negeren" onClick={onClose}>
          ✕
        </button>
      </div>
      <Wrap depth={4}>
        <TextEditor label="Teksteditor voor het maken van content" surface="newest" onChange={setText} />
      </Wrap>
      <Wrap depth={2}>
        <button type="button" aria-label="Emoji-toetsenbord openen">
          ☺
        </button>
        <button key={text} type="button" disabled={!text.trim()} onClick={publish}>
          <span>Plaatsen</span>
        </button>
      </Wrap>
    </dialog>
  )
}
