import { Editor, type JSONContent } from '@tiptap/core'
import Mention from '@tiptap/extension-mention'
import StarterKit from '@tiptap/starter-kit'
import { useEffect, useRef } from 'react'
import { showModel } from '../record.ts'

interface Props {
  label: string
  /** The editor's name for tests; a hidden copy has none. */
  surface?: string | undefined
  /** Who is answered, named before anybody typed. */
  mentions?: string | undefined
  /** What stands there already. */
  given?: string
  onChange(text: string): void
}

const naming = (name: string): JSONContent => ({
  type: 'paragraph',
  content: [
    { type: 'mention', attrs: { id: name, label: name } },
    { type: 'text', text: ' ' },
  ],
})

const words = (text: string): JSONContent => ({ type: 'paragraph', content: text ? [{ type: 'text', text }] : [] })

/** The one editor of the new pages: comments, answers, and fields of the profile too. */
export function TextEditor({ label, surface, mentions, given = '', onChange }: Props) {
  const holder = useRef<HTMLDivElement>(null)
  const changed = useRef(onChange)
  changed.current = onChange

  useEffect(() => {
    const editor = new Editor({
      element: holder.current,
      injectCSS: false,
      extensions: [StarterKit, Mention],
      content: { type: 'doc', content: [mentions ? naming(mentions) : words(given)] },
      editorProps: { attributes: { role: 'textbox', 'aria-label': label, 'aria-multiline': 'true' } },
    })
    const read = () => editor.getText({ blockSeparator: '\n' })
    editor.on('update', () => changed.current(read()))
    const hide = surface ? showModel(surface, read) : undefined
    return () => {
      hide?.()
      editor.destroy()
    }
  }, [label, surface, mentions, given])

  return (
    <div data-testid="ui-core-tiptap-text-editor-wrapper" className="_g7">
      <div className="_b2">
        <div ref={holder} />
      </div>
    </div>
  )
}
