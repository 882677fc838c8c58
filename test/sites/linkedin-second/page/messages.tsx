import { useEffect, useRef, useState } from 'react'
import { showModel } from '../record.ts'

function Conversation() {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => showModel('message', () => box.current?.textContent ?? ''), [])
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <div
        ref={box}
        className="msg-form__contenteditable"
        contentEditable
        role="textbox"
        aria-multiline="true"
        aria-label="Schrijf een bericht"
      />
      <button type="submit" className="msg-form__send-button">
        Verzenden
      </button>
    </form>
  )
}

/** Private messages in the corner of every page, closed at first. */
export function Messages() {
  const [isOpen, setOpen] = useState(false)
  return (
    <aside className="msg-overlay">
      <button type="button" aria-label="Berichten openen" onClick={() => setOpen(true)}>
        Berichten
      </button>
      {isOpen && <Conversation />}
    </aside>
  )
}
