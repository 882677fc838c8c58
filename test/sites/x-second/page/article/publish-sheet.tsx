import { useState } from 'react'
import { createPortal } from 'react-dom'

const audiences = [
  { id: 'audienceControl-everyone', name: 'Alle' },
  { id: 'audienceControl-subscribers', name: 'Abonnenten' },
]

/** Who may read and answer an article. The button that publishes is in the sheet's bar and has no id. */
export function PublishSheet({ onSend, onClose }: { onSend(): void; onClose(): void }) {
  const [audience, setAudience] = useState(audiences[0]?.id)
  return createPortal(
    <div role="dialog" aria-modal="true" aria-label="Artikel veröffentlichen" className="r-sheet">
      <div className="r-row">
        <button type="button" data-testid="app-bar-close" aria-label="Schließen" onClick={onClose}>
          ✕
        </button>
        <button type="button" className="r-send" onClick={onSend}>
          <span>Veröffentlichen</span>
        </button>
      </div>
      <div role="radiogroup" aria-label="Wer darf lesen?">
        {audiences.map(({ id, name }) => (
          <button
            type="button"
            role="radio"
            key={id}
            data-testid={id}
            aria-checked={id === audience}
            onClick={() => setAudience(id)}
          >
            {name}
          </button>
        ))}
      </div>
      <button type="button" data-testid="convoControl">
        Alle können antworten
      </button>
    </div>,
    document.body,
  )
}
