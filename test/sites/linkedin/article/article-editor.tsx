import { baseKeymap } from '@tiptap/pm/commands'
import { history, redo, undo } from '@tiptap/pm/history'
import { keymap } from '@tiptap/pm/keymap'
import { type Node, Schema } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { EditorView } from '@tiptap/pm/view'
import { useEffect, useRef } from 'react'
import { say } from '../labels.ts'

/** Paragraphs and headings are all that a draft here needs. */
const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { content: 'text*', group: 'block', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    heading: { content: 'text*', group: 'block', parseDOM: [{ tag: 'h2' }], toDOM: () => ['h2', 0] },
    text: {},
  },
})

const plugins = [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)]

const textOf = (doc: Node) => doc.textBetween(0, doc.content.size, '\n')

/** The body of an article: ProseMirror itself, not the wrapper around Tiptap that comments have. */
export function ArticleEditor({ text, onText }: { text: string; onText(text: string): void }) {
  const place = useRef<HTMLDivElement>(null)
  const latest = useRef({ text, onText })
  latest.current = { text, onText }

  useEffect(() => {
    const lines = latest.current.text.split('\n')
    const doc = schema.node(
      'doc',
      null,
      lines.map((line) => schema.node('paragraph', null, line ? [schema.text(line)] : [])),
    )
    const view = new EditorView(place.current, {
      state: EditorState.create({ doc, plugins }),
      attributes: {
        role: 'textbox',
        'aria-label': say('Article editor content'),
        'aria-multiline': 'true',
        'data-test-article-editor-content-textbox': '',
        'data-placeholder': say('Write here. You can also include @mentions.'),
      },
      dispatchTransaction(change) {
        view.updateState(view.state.apply(change))
        latest.current.onText(textOf(view.state.doc))
      },
    })
    return () => view.destroy()
  }, [])

  return <div ref={place} className="article-editor-content" />
}
