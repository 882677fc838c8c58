import Quill from 'quill'
import { useEffect, useRef } from 'react'
import { showModel } from '../record.ts'

/** Quill 1 as it is, also in a shadow root. */
export function QuillBox({ surface, onChange }: { surface: string; onChange(text: string): void }) {
  const holder = useRef<HTMLDivElement>(null)
  const changed = useRef(onChange)
  changed.current = onChange

  useEffect(() => {
    if (!holder.current) return
    const quill = new Quill(holder.current, {
      modules: { toolbar: false },
      placeholder: 'Waar wil je het over hebben?',
    })
    const attributes = {
      'data-test-ql-editor-contenteditable': 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': 'Teksteditor voor het maken van content',
    }
    for (const [name, value] of Object.entries(attributes)) quill.root.setAttribute(name, value)
    const read = () => quill.getText().replace(/\n$/, '')
    quill.on('text-change', () => changed.current(read()))
    quill.root.focus()
    return showModel(surface, read)
  }, [surface])

  return <div ref={holder} />
}
