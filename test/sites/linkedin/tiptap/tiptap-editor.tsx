import { type Content, Editor } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import { useEffect, useRef } from 'react'
import box from '../look/box.module.css'
import { exposeModel } from '../record.ts'
import { Typeahead, useTypeahead } from '../typeahead.tsx'
import { decorations } from './decorations.ts'
import { mention } from './mention.ts'

interface Props {
  surface: string
  /** How server-driven pages name this very editor, where they do. */
  name?: string
  label: string
  placeholder: string
  content?: Content
  focused?: boolean
  /** Gives the live editor to the owner, and null when it is gone. */
  onEditor(editor: Editor | null): void
  onText(text: string): void
  onShortcut?(): void
}

export const textOf = (editor: Editor) => editor.getText({ blockSeparator: '\n' })

/** Plain text with mentions; the same wrapper serves comments, replies and the profile's headline. */
export function TiptapEditor(props: Props) {
  const place = useRef<HTMLDivElement>(null)
  const list = useTypeahead()
  const latest = useRef({ props, list })
  latest.current = { props, list }

  useEffect(() => {
    const { surface, name, label, placeholder, content, focused } = latest.current.props
    const named: Record<string, string> = name ? { componentkey: name } : {}
    const editor = new Editor({
      element: place.current,
      extensions: [plainText, mention(() => latest.current.list), decorations(placeholder)],
      content,
      injectCSS: false,
      editorProps: {
        attributes: { role: 'textbox', 'aria-label': label, 'aria-multiline': 'true', spellcheck: 'true', ...named },
        handleKeyDown(_view, event) {
          const { onShortcut } = latest.current.props
          if (!onShortcut || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false
          onShortcut()
          return true
        },
      },
      onUpdate: () => latest.current.props.onText(textOf(editor)),
    })
    const hideModel = exposeModel(surface, () => textOf(editor))
    latest.current.props.onEditor(editor)
    latest.current.props.onText(textOf(editor))
    if (focused) editor.commands.focus('end')
    return () => {
      latest.current.props.onEditor(null)
      hideModel()
      editor.destroy()
    }
  }, [])

  return (
    <div className={box.editor}>
      <div>
        <div>
          <div data-testid="ui-core-tiptap-text-editor-wrapper" className={box.editorWrapper}>
            <div ref={place} />
          </div>
        </div>
      </div>
      <Typeahead choice={list.choice} className={box.typeahead} />
    </div>
  )
}

const plainText = StarterKit.configure({
  blockquote: false,
  bold: false,
  bulletList: false,
  code: false,
  codeBlock: false,
  heading: false,
  horizontalRule: false,
  italic: false,
  link: false,
  listItem: false,
  listKeymap: false,
  orderedList: false,
  strike: false,
  trailingNode: false,
  underline: false,
})
