import { useState } from 'react'
import { record } from '../record.ts'
import { Wrap } from '../wrap.tsx'
import { TextEditor } from './text-editor.tsx'

interface Props {
  before: string
  surface: string | undefined
  onClose(): void
}

/** One's own comment, opened to be changed where it stands: the last box of the comment, and no comment box around it. */
export function CommentEdit({ before, surface, onClose }: Props) {
  const [text, setText] = useState(before)
  function save() {
    record.published.push({ surface: surface ?? 'hidden', text, via: 'button' })
    onClose()
  }
  return (
    <div className="_h8">
      <Wrap depth={3}>
        <TextEditor
          label="Teksteditor voor het maken van een opmerking"
          surface={surface}
          given={before}
          onChange={setText}
        />
      </Wrap>
      <button type="button" onClick={onClose}>
        Annuleren
      </button>
      <button type="submit" disabled={!text.trim() || text === before} onClick={save}>
        Wijzigingen opslaan
      </button>
    </div>
  )
}
