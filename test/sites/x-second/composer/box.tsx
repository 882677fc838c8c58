import { Editor, type EditorState, getDefaultKeyBinding, KeyBindingUtil } from 'draft-js'
import { type KeyboardEvent, useEffect, useRef } from 'react'

interface Props {
  index: number
  state: EditorState
  placeholder: string
  takesFocus: boolean
  onChange(state: EditorState): void
  onFocus(): void
  onSend(): void
}

function bindKey(event: KeyboardEvent) {
  const sends = event.keyCode === 13 && KeyBindingUtil.hasCommandModifier(event)
  return sends ? 'send' : getDefaultKeyBinding(event)
}

/** One box of a thread. */
export function Box({ index, state, placeholder, takesFocus, onChange, onFocus, onSend }: Props) {
  const editor = useRef<Editor>(null)
  useEffect(() => {
    if (takesFocus) editor.current?.focus()
  }, [takesFocus])

  function handleCommand(command: string) {
    if (command !== 'send') return 'not-handled'
    onSend()
    return 'handled'
  }

  return (
    <Editor
      ref={editor}
      editorState={state}
      onChange={onChange}
      onFocus={onFocus}
      keyBindingFn={bindKey}
      handleKeyCommand={handleCommand}
      placeholder={placeholder}
      ariaLabel="Text des Posts"
      ariaMultiline
      spellCheck
      webDriverTestID={`tweetTextarea_${index}`}
    />
  )
}
