import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { say } from '../labels.ts'
import { Avatar } from '../look/avatar.tsx'
import { Icon } from '../look/icon.tsx'
import { me, people } from '../people.ts'
import { exposeModel, recordPublish, type Via } from '../record.ts'

/** Private messages, docked at the bottom of every page; opened by its header. */
export function Messaging() {
  const [open, setOpen] = useState(false)
  return (
    <aside id="msg-overlay" className="msg-overlay-container ember-view">
      <div className="msg-overlay-list-bubble">
        <button type="button" className="msg-overlay-bubble-header" onClick={() => setOpen(!open)}>
          <Avatar person={me} size={32} /> <span>Messaging</span> <Icon name="chat" size={18} />
        </button>
        {open && <Conversation />}
      </div>
    </aside>
  )
}

function Conversation() {
  const box = useRef<HTMLDivElement>(null)
  const [sent, setSent] = useState<string[]>([])
  const [empty, setEmpty] = useState(true)
  useEffect(() => exposeModel('message', () => linesOf(box.current)), [])

  const send = (via: Via) => {
    const text = linesOf(box.current)
    if (text.trim() === '') return
    recordPublish('message', text, via)
    setSent([...sent, text])
    setEmpty(true)
    const line = document.createElement('p')
    line.append(document.createElement('br'))
    box.current?.replaceChildren(line)
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    send('submit')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    send('enter')
  }

  return (
    <div className="msg-overlay-conversation-bubble" role="dialog" aria-label={`Conversation with ${people.ines.name}`}>
      <ul className="msg-s-message-list">
        <li>Lunch on Thursday?</li>
        {sent.map((text) => (
          <li key={text} className="msg-s-message-list__own">
            {text}
          </li>
        ))}
      </ul>
      <form className="msg-form msg-form--thread-footer-feature" onSubmit={onSubmit}>
        <input name="subject" className="msg-form__subject" aria-label="Subject (optional)" />
        <div className="msg-form__msg-content-container">
          <div
            ref={box}
            className="msg-form__contenteditable t-14 t-black--light t-normal flex-grow-1"
            contentEditable
            suppressContentEditableWarning
            role="textbox"
            tabIndex={0}
            aria-multiline="true"
            aria-label={say('Write a message…')}
            onInput={() => setEmpty(linesOf(box.current).trim() === '')}
            onKeyDown={onKeyDown}
          >
            <p>
              <br />
            </p>
          </div>
        </div>
        <button type="submit" className="msg-form__send-button artdeco-button artdeco-button--1" disabled={empty}>
          {say('Send')}
        </button>
      </form>
    </div>
  )
}

/** The message box is a bare editable: its lines are all the model it has. */
function linesOf(box: HTMLElement | null): string {
  return [...(box?.childNodes ?? [])].map((line) => line.textContent).join('\n')
}
