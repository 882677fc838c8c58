import { baseKeymap } from '@tiptap/pm/commands'
import { history } from '@tiptap/pm/history'
import { keymap } from '@tiptap/pm/keymap'
import { Schema } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { EditorView } from '@tiptap/pm/view'
import { useEffect, useRef } from 'react'
import { showModel } from '../record.ts'

const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'text*', toDOM: () => ['p', 0] },
    text: {},
  },
})

const documentOf = (text: string) =>
  schema.node(
    'doc',
    null,
    text.split('\n').map((line) => schema.node('paragraph', null, line ? [schema.text(line)] : [])),
  )

/** ProseMirror without the layer that the comments have on it. */
export function BodyEditor({ given, onChange }: { given: string; onChange(text: string): void }) {
  const holder = useRef<HTMLDivElement>(null)
  const before = useRef(given)
  const changed = useRef(onChange)
  changed.current = onChange

  useEffect(() => {
    const view = new EditorView(holder.current, {
      state: EditorState.create({ doc: documentOf(before.current), plugins: [history(), keymap(baseKeymap)] }),
      attributes: { role: 'textbox', 'aria-label': 'Inhoud van de artikeleditor', 'aria-multiline': 'true' },
      dispatchTransaction(transaction) {
        view.updateState(view.state.apply(transaction))
        if (transaction.docChanged) changed.current(read())
      },
    })
    const read = () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n')
    const hide = showModel('article', read)
    return () => {
      hide()
      view.destroy()
    }
  }, [])

  return <div ref={holder} />
}
