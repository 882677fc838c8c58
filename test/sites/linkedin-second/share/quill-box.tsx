import Quill from 'quill'
import { useEffect, useRef } from 'react'
import { showModel } from '../record.ts'
import { mentionOf, textOf } from './mention.ts'

interface Props {
  surface: string
  label: string
  placeholder: string
  /** What else the site sets on the editor. */
  attributes?: Record<string, string>
  /** What the site puts there, at first or when it has come. */
  given?: string
  /** Who is answered, named before anybody typed. */
  mentions?: string | undefined
  onChange(text: string): void
}

const noAttributes = {}

/** Only the editor of posts has it, not that of comments. */
export const contentAttributes = { 'data-test-ql-editor-contenteditable': 'true' }

/** Quill 1 as it is, also in a shadow root. */
export function QuillBox({ surface, label, placeholder, attributes = noAttributes, given, mentions, onChange }: Props) {
  const holder = useRef<HTMLDivElement>(null)
  const editor = useRef<Quill>()
  const changed = useRef(onChange)
  changed.current = onChange

  useEffect(() => {
    if (!holder.current) return
    const quill = new Quill(holder.current, { modules: { toolbar: false }, placeholder })
    const all = { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, ...attributes }
    for (const [name, value] of Object.entries(all)) quill.root.setAttribute(name, value)
    const read = () => textOf(quill.getContents().ops)
    quill.on('text-change', () => changed.current(read()))
    quill.root.focus()
    editor.current = quill
    return showModel(surface, read)
  }, [surface, label, placeholder, attributes])

  useEffect(() => {
    if (mentions) editor.current?.setContents(mentionOf(mentions))
  }, [mentions])

  useEffect(() => {
    if (given) editor.current?.setText(given)
  }, [given])

  return <div ref={holder} />
}
