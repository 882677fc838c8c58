import { type FormEvent, useCallback, useRef, useState } from 'react'
import { Bubbles } from './bubbles.tsx'
import { Icon } from './icon.tsx'
import { Avatar } from './parts.tsx'
import { record, useModel, type Via } from './record.ts'

/** The newer direct messages: a textarea that must not be watched. */
export function MessagesPage() {
  const [text, setText] = useState('')
  const [sent, setSent] = useState(['Can you look at the lid drawing today?'])
  const latest = useRef(text)
  latest.current = text
  useModel(
    'messages',
    useCallback(() => latest.current, []),
  )

  const send = (via: Via) => {
    if (!text.trim()) return
    record.published.push({ surface: 'messages', text, via })
    setSent([...sent, text])
    setText('')
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send('button')
  }
  return (
    <div className="messages">
      <div className="page-header">
        <Avatar handle="wanda_okafor" />
        <h2>Wanda Okafor</h2>
      </div>
      <Bubbles messages={sent} />
      <form className="message-form" onSubmit={submit}>
        <textarea
          data-testid="dm-composer-textarea"
          rows={1}
          placeholder="Message"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey) return
            event.preventDefault()
            send('enter')
          }}
        />
        <button type="submit" data-testid="dm-composer-send-button" aria-label="Send" disabled={!text.trim()}>
          <Icon name="send" />
        </button>
      </form>
    </div>
  )
}
