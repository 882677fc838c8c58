import { EditorState, Modifier } from 'draft-js'
import { useId, useState } from 'react'
import { type Person, people } from './people.ts'

/** Suggestions for the "@name" that ends at the caret. */
export function useTypeahead(editor: EditorState, change: (editor: EditorState) => void) {
  const id = `typeaheadDropdown-${useId().replaceAll(':', '')}`
  const [active, setActive] = useState(0)
  const [dismissed, setDismissed] = useState('')
  const mention = mentionAtCaret(editor)
  const isDismissed = mention === undefined || mention === dismissed
  const options = isDismissed ? [] : people.filter((person) => startsWith(person, mention)).slice(0, 4)
  const index = Math.min(active, options.length - 1)

  return {
    id,
    options,
    active: index,
    isOpen: options.length > 0,
    move: (step: number) => setActive((index + step + options.length) % options.length),
    dismiss: () => setDismissed(mention ?? ''),
    accept(at = index) {
      const person = options[at]
      if (!person || mention === undefined) return
      const caret = editor.getSelection()
      const range = caret.merge({ anchorOffset: caret.getStartOffset() - mention.length, isBackward: false })
      const content = Modifier.replaceText(editor.getCurrentContent(), range, `@${person.handle} `)
      setActive(0)
      change(EditorState.push(editor, content, 'insert-characters'))
    },
  }
}

export type Typeahead = ReturnType<typeof useTypeahead>

function mentionAtCaret(editor: EditorState): string | undefined {
  const caret = editor.getSelection()
  if (!caret.isCollapsed() || !caret.getHasFocus()) return undefined
  const line = editor.getCurrentContent().getBlockForKey(caret.getStartKey()).getText()
  return /(?:^|\s)(@\w*)$/.exec(line.slice(0, caret.getStartOffset()))?.[1]
}

function startsWith({ name, handle }: Person, mention: string): boolean {
  const typed = mention.slice(1).toLowerCase()
  return handle.toLowerCase().startsWith(typed) || name.toLowerCase().startsWith(typed)
}
