import { useState } from 'react'
import { BoostSheet } from './boost-sheet.tsx'

interface Props {
  /** Changes with every keystroke. */
  revision: string
  id: 'tweetButton' | 'tweetButtonInline'
  label: string
  isEmpty: boolean
  canBoost: boolean
  onAdd?: () => void
  onSend(): void
}

/** The tools of the active box. The button is a new one after each keystroke; neither Boost nor the add button has an id. */
export function Toolbar({ revision, id, label, isEmpty, canBoost, onAdd, onSend }: Props) {
  const [isBoosting, setBoosting] = useState(false)
  return (
    <div data-testid="toolBar" className="r-tools">
      <nav aria-live="polite" className="r-row">
        <button type="button" aria-label="Bilder oder Videos hinzufügen">
          ▣
        </button>
        <button type="button" data-testid="gifSearchButton" aria-label="GIF hinzufügen">
          GIF
        </button>
      </nav>
      <div className="r-contents">
        <div role="progressbar" aria-valuenow={revision.length} className="r-circle" />
        {onAdd && (
          <div data-testid="addButton">
            <button type="button" aria-label="Post hinzufügen" onClick={onAdd}>
              +
            </button>
          </div>
        )}
        {canBoost && (
          <div className="r-contents">
            <button type="button" disabled={isEmpty} onClick={() => setBoosting(true)}>
              Bewerben
            </button>
          </div>
        )}
        <div className="r-contents">
          <button
            key={revision}
            type="button"
            className="r-send"
            data-testid={id}
            disabled={isEmpty}
            aria-disabled={isEmpty || undefined}
            onClick={(event) => {
              event.stopPropagation()
              onSend()
            }}
          >
            <div dir="ltr">
              <span>
                <span>{label}</span>
              </span>
            </div>
          </button>
        </div>
      </div>
      {isBoosting && <BoostSheet onSend={onSend} onClose={() => setBoosting(false)} />}
    </div>
  )
}
