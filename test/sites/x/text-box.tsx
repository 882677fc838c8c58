import { Editor, type EditorState, getDefaultKeyBinding, KeyBindingUtil, RichUtils } from 'draft-js'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { isOver, plain, redecorate } from './decorators.tsx'
import { markEmoji } from './emoji.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { Depth } from './parts.tsx'
import { TypeaheadList } from './typeahead-list.tsx'
import { useTypeahead } from './use-typeahead.ts'

export interface TextBoxProps {
  index: number
  editor: EditorState
  placeholder: string
  autoFocus: boolean
  change(next: (editor: EditorState) => EditorState): void
  onFocus(): void
  onCrash(): void
  publish(): void
}

/** The Draft.js box, within its tight text wrapper. */
export function TextBox({ index, editor, placeholder, autoFocus, change, onFocus, onCrash, publish }: TextBoxProps) {
  const name = `tweetTextarea_${index}`
  const draft = useRef<Editor>(null)
  const typeahead = useTypeahead(editor, (next) => change(() => markEmoji(next)))
  useOverflow(editor, change)
  // biome-ignore lint/correctness/useExhaustiveDependencies: on mount only, a later click sets its own caret
  useEffect(() => {
    if (autoFocus) draft.current?.focus()
  }, [])

  const bindKey = (event: KeyboardEvent): string | null => {
    // Publishes through an open typeahead too, as the site does.
    if (event.keyCode === 13 && KeyBindingUtil.hasCommandModifier(event)) return 'publish'
    const move = typeahead.isOpen && !event.shiftKey && typeaheadKeys[event.key]
    if (!move) return getDefaultKeyBinding(event)
    // Escape closes the list only, not the dialog.
    event.stopPropagation()
    return move
  }
  const commands: Record<string, () => void> = {
    publish,
    next: () => typeahead.move(1),
    previous: () => typeahead.move(-1),
    accept: () => typeahead.accept(),
    dismiss: () => typeahead.dismiss(),
  }
  const handleCommand = (command: string, state: EditorState) => {
    const styled = RichUtils.handleKeyCommand(state, command)
    if (styled) change(() => styled)
    commands[command]?.()
    return styled || commands[command] ? 'handled' : 'not-handled'
  }

  return (
    <div className="text-box">
      <Depth n={11}>
        <div data-testid={`${name}RichTextInputContainer`} className="rich-text">
          <div data-testid={`${name}_label`} className="css-175oi2r" />
          <ErrorBoundary onCrash={onCrash}>
            <Editor
              ref={draft}
              editorState={editor}
              onChange={(next) => change(() => markEmoji(next))}
              onFocus={onFocus}
              handleKeyCommand={handleCommand}
              keyBindingFn={bindKey}
              placeholder={placeholder}
              webDriverTestID={name}
              ariaLabel="Post text"
              ariaMultiline
              ariaAutoComplete="list"
              ariaControls={typeahead.isOpen ? typeahead.id : undefined}
              ariaActiveDescendantID={typeahead.isOpen ? `${typeahead.id}-${typeahead.active}` : undefined}
              spellCheck
            />
          </ErrorBoundary>
        </div>
      </Depth>
      {typeahead.isOpen && <TypeaheadList typeahead={typeahead} />}
    </div>
  )
}

const typeaheadKeys: Record<string, string> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Enter: 'accept',
  Tab: 'accept',
  Escape: 'dismiss',
}

/** The red background beyond the limit follows a moment after the key. */
function useOverflow(editor: EditorState, change: TextBoxProps['change']) {
  const content = editor.getCurrentContent()
  const latest = useRef(change)
  latest.current = change
  // biome-ignore lint/correctness/useExhaustiveDependencies: only new text calls for it
  useEffect(() => {
    if (!isOver(editor) && editor.getDecorator() === plain) return
    const timer = setTimeout(() => latest.current(redecorate))
    return () => clearTimeout(timer)
  }, [content])
}
