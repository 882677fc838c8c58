import { ContentState, EditorState } from 'draft-js'
import { useRef, useState } from 'react'
import type { ReplicaRecord } from '../../serving/replica.ts'
import { record, useModel } from '../record.ts'
import { decorator } from './decorate.tsx'

const boxWith = (text: string) => EditorState.createWithContent(ContentState.createFromText(text), decorator)

/** Drafts outlive their composer: the one of the timeline is removed and put back. */
const kept = new Map<string, EditorState[]>()

const plain = (state: EditorState) => state.getCurrentContent().getPlainText('\n')

/** The boxes of one composer, from the first keystroke until they are sent. */
export function useBoxes(surface: string, { text, onSent }: { text: string; onSent?: () => void }) {
  const [boxes, setBoxes] = useState(() => (!text && kept.get(surface)) || [boxWith(text)])
  const latest = useRef(boxes)
  const read = () => latest.current.map(plain).join('\n\n')
  useModel(surface, read)

  function set(next: EditorState[]) {
    latest.current = next
    kept.set(surface, next)
    setBoxes(next)
  }

  return {
    boxes,
    text: read(),
    isEmpty: boxes.every((box) => !plain(box).trim()),
    add: () => set([...latest.current, boxWith('')]),
    change: (index: number, state: EditorState) => set(latest.current.with(index, state)),
    send(via: ReplicaRecord['published'][number]['via']) {
      if (!read().trim()) return
      record.published.push({ surface, text: read(), via })
      set([boxWith('')])
      kept.delete(surface)
      onSent?.()
    },
  }
}
