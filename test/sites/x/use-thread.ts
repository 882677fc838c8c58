import { ContentState, EditorState } from 'draft-js'
import { useCallback, useRef, useState } from 'react'
import { plain } from './decorators.tsx'
import { markEmoji } from './emoji.tsx'
import { useModel } from './record.ts'

/** One box of a thread; its key changes when the site throws the editor away. */
export interface Box {
  key: string
  editor: EditorState
}

let boxCount = 0

export function newBox(text = ''): Box {
  const editor = EditorState.createWithContent(ContentState.createFromText(text), plain)
  return { key: `box-${boxCount++}`, editor: markEmoji(EditorState.moveSelectionToEnd(editor)) }
}

export const textOf = (box: Box) => box.editor.getCurrentContent().getPlainText('\n')

/** The editors of one composer, and their texts as the model has them at this moment. */
export function useThread(surface: string, texts: string[]) {
  const [boxes, setBoxes] = useState(() => texts.map((text) => newBox(text)))
  const latest = useRef(boxes)
  latest.current = boxes
  const read = useCallback(() => latest.current.map(textOf), [])
  useModel(
    surface,
    useCallback(() => read().join('\n\n'), [read]),
  )

  return {
    boxes,
    read,
    update(key: string, change: (editor: EditorState) => EditorState) {
      setBoxes((all) => all.map((box) => (box.key === key ? { key, editor: change(box.editor) } : box)))
    },
    add: () => setBoxes((all) => [...all, newBox()]),
    reset: () => setBoxes([newBox()]),
  }
}
