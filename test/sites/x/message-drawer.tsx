import { ContentState, Editor, EditorState, getDefaultKeyBinding } from 'draft-js'
import { useCallback, useRef, useState } from 'react'
import { Bubbles } from './bubbles.tsx'
import { plain } from './decorators.tsx'
import { Icon } from './icon.tsx'
import { Button } from './parts.tsx'
import { record, useModel, type Via } from './record.ts'

/** The older direct messages in the corner: Draft.js too, but not a public post. */
export function MessageDrawer() {
  const [open, setOpen] = useState(false)
  return (
    <div data-testid="DMDrawer" className="drawer">
      <button type="button" data-testid="DMDrawerHeader" className="drawer-header" onClick={() => setOpen(!open)}>
        <b>Messages</b>
        <Icon name="mail" />
      </button>
      {open && <Conversation />}
    </div>
  )
}

function Conversation() {
  const [editor, setEditor] = useState(() => EditorState.createEmpty(plain))
  const [sent, setSent] = useState(['Did the new spout samples arrive?'])
  const latest = useRef(editor)
  latest.current = editor
  const read = useCallback(() => latest.current.getCurrentContent().getPlainText('\n'), [])
  useModel('dm', read)

  const send = (via: Via) => {
    if (!read().trim()) return
    record.published.push({ surface: 'dm', text: read(), via })
    setSent([...sent, read()])
    setEditor(EditorState.moveFocusToEnd(EditorState.push(editor, ContentState.createFromText(''), 'remove-range')))
  }
  return (
    <>
      <Bubbles messages={sent} />
      <div className="message-form">
        <div className="rich-text">
          <Editor
            editorState={editor}
            onChange={setEditor}
            placeholder="Start a new message"
            webDriverTestID="dmComposerTextInput"
            ariaLabel="Message"
            keyBindingFn={(event) => (event.key === 'Enter' && !event.shiftKey ? 'send' : getDefaultKeyBinding(event))}
            handleKeyCommand={(command) => {
              if (command !== 'send') return 'not-handled'
              send('enter')
              return 'handled'
            }}
          />
        </div>
        <Button
          look="tool"
          data-testid="dmComposerSendButton"
          aria-label="Send"
          disabled={!editor.getCurrentContent().hasText()}
          onClick={() => send('button')}
        >
          <Icon name="send" />
        </Button>
      </div>
    </>
  )
}
