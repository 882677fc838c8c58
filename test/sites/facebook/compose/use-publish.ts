import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import type { FormEvent } from 'react'
import { modelText } from '../editor/model.ts'
import { recordPublished, type Via } from '../record.ts'

/** Publishing a dialog's text once, and what its form does when it is submitted. */
export function usePublish(surface: string, allowed: boolean, done: (text: string) => void) {
  const [editor] = useLexicalComposerContext()
  const publish = (via: Via) => {
    if (!allowed) return
    const text = modelText(editor)
    recordPublished(surface, text, via)
    done(text)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    publish('submit')
  }
  return { publish, submit }
}
