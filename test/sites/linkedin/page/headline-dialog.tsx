import type { Editor } from '@tiptap/core'
import { useRef } from 'react'
import box from '../look/box.module.css'
import { Icon } from '../look/icon.tsx'
import page from '../look/page.module.css'
import { recordPublish } from '../record.ts'
import { TiptapEditor, textOf } from '../tiptap/tiptap-editor.tsx'

/** Not a post: the profile's headline, in the very editor that comments use. */
export function HeadlineDialog({ text, onClose }: { text: string; onClose(text: string): void }) {
  const editor = useRef<Editor | null>(null)
  const save = () => {
    const model = editor.current ? textOf(editor.current) : text
    recordPublish('headline', model, 'button')
    onClose(model)
  }
  return (
    <div className={box.scrim}>
      <div role="dialog" aria-modal="true" aria-label="Edit intro" data-testid="dialog" className={box.dialog}>
        <div className={box.dialogHeader}>
          <h2>Edit intro</h2>
          <button type="button" className={box.tool} aria-label="Dismiss" onClick={() => onClose(text)}>
            <Icon name="close" size={20} />
          </button>
        </div>
        <p className={page.quiet}>Headline*</p>
        <TiptapEditor
          surface="headline"
          label="Text editor for creating headline"
          placeholder="What do you do?"
          content={text}
          focused
          onEditor={(live) => {
            editor.current = live
          }}
          onText={() => {}}
        />
        <div className={box.dialogFooter}>
          <button type="submit" className={box.primary} onClick={save}>
            Save
          </button>
        </div>
      </div>
    </div>
  )
}
