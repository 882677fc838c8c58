import type { Editor } from '@tiptap/core'
import { useRef } from 'react'
import { type Label, say } from '../labels.ts'
import { Avatar } from '../look/avatar.tsx'
import box from '../look/box.module.css'
import { Icon } from '../look/icon.tsx'
import { me, type Person } from '../people.ts'
import { recordPublish, type Via } from '../record.ts'
import { mentionContent } from '../tiptap/mention.ts'
import { paragraphs } from '../tiptap/paragraphs.ts'
import { TiptapEditor, textOf } from '../tiptap/tiptap-editor.tsx'
import { useCommitted } from '../use-committed.ts'

interface Props {
  surface: string
  /** The thing that is commented on or answered; a comment that is edited carries no keys. */
  urn?: string
  action: Label & ('Comment' | 'Reply' | 'Save changes')
  focused?: boolean
  replyTo?: Person
  text?: string
  onPublish(text: string): void
}

/** The comment composer: no form, Enter is a new line, and the button's text is its only name. */
export function CommentBox({ surface, urn, action, focused, replyTo, text: first, onPublish }: Props) {
  const editor = useRef<Editor | null>(null)
  const [ready, commit] = useCommitted()

  const publish = (via: Via) => {
    const model = editor.current ? textOf(editor.current) : ''
    if (model.trim() === '') return
    recordPublish(surface, model, via)
    editor.current?.commands.clearContent(true)
    onPublish(model)
  }

  return (
    <div componentkey={urn && `commentBox-${urn}`} className={box.commentBox}>
      <Avatar person={me} size={32} />
      <div className={box.commentField}>
        <TiptapEditor
          surface={surface}
          label={say('Text editor for creating comment')}
          placeholder={say(action === 'Reply' ? 'Add a reply…' : 'Add a comment…')}
          content={replyTo ? mentionContent(replyTo) : first && paragraphs(first)}
          focused={focused}
          onEditor={(live) => {
            editor.current = live
          }}
          onText={commit}
          onShortcut={() => publish('shortcut')}
        />
        <div className={box.commentTools}>
          <button
            type="button"
            className={box.tool}
            aria-label={say('Add an emoji')}
            onClick={() => editor.current?.chain().focus().insertContent('🙂').run()}
          >
            <Icon name="smile" size={20} />
          </button>
          <button type="button" className={box.tool} aria-label={say('Add a photo')}>
            <Icon name="image" size={20} />
          </button>
          <div className={box.commentButtonPlace}>
            <div componentkey={urn && `${urn}-commentButtonSection`}>
              <button type="submit" className={box.primary} disabled={!ready} onClick={() => publish('button')}>
                <span>{say(action)}</span>
              </button>
            </div>
          </div>
        </div>
      </div>
    </div>
  )
}
