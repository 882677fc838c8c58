import { useState } from 'react'
import { useModel } from '../record.ts'

/** A private conversation beside the page. */
function Chat() {
  const [text, setText] = useState('')
  useModel('dm', () => text)
  return (
    <div className="r-row">
      <textarea
        data-testid="dm-composer-textarea"
        placeholder="Nachricht"
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="button" data-testid="dm-composer-send-button" aria-label="Senden" disabled={!text}>
        ➤
      </button>
    </div>
  )
}

/** Questions to the assistant: the id of a post's box, and nothing that publishes. */
function Assistant() {
  const [text, setText] = useState('')
  useModel('grok', () => text)
  return (
    <div className="r-row">
      <textarea
        data-testid="tweetTextarea_0"
        placeholder="Frag irgendetwas"
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="button" aria-label="Etwas fragen" disabled={!text}>
        ↑
      </button>
    </div>
  )
}

/** What lies at the edge of every page, closed at first. */
export function Drawers() {
  const [open, setOpen] = useState<'chat' | 'assistant'>()
  return (
    <div className="r-drawers">
      <button type="button" aria-label="Chat öffnen" onClick={() => setOpen('chat')}>
        Chat
      </button>
      <button type="button" aria-label="Grok öffnen" onClick={() => setOpen('assistant')}>
        Grok
      </button>
      {open === 'chat' && <Chat />}
      {open === 'assistant' && <Assistant />}
    </div>
  )
}
