import { useState } from 'react'
import { BoostSheet } from './boost-sheet.tsx'
import { Tools, type ToolsProps } from './tools.tsx'

interface Props extends ToolsProps {
  /** Changes with every keystroke. */
  revision: string
  id: 'tweetButton' | 'tweetButtonInline'
  label: string
  isReady: boolean
  canBoost: boolean
  onAdd?: (() => void) | undefined
  onSend(): void
}

/** The tools of the active box. The button is a new one after each keystroke; neither Boost nor the add button has an id. */
export function Toolbar({ revision, id, label, isReady, canBoost, onAdd, onSend, ...tools }: Props) {
  const [isBoosting, setBoosting] = useState(false)
  return (
    <div data-testid="toolBar" className="r-tools">
      <Tools {...tools} />
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
            <button type="button" disabled={!isReady} onClick={() => setBoosting(true)}>
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
            disabled={!isReady}
            aria-disabled={!isReady || undefined}
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
