import { useEffect, useRef } from 'react'
import { say } from '../labels.ts'

interface Props {
  onKeep(): void
  onDiscard(): void
  onStay(): void
}

/** Asks before a composer with text is left. */
export function DiscardDialog({ onKeep, onDiscard, onStay }: Props) {
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => keep.current?.focus(), [])
  return (
    <div
      className="artdeco-modal-overlay artdeco-modal-overlay--confirmation"
      role="alertdialog"
      aria-label={say('Save this post as a draft?')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onStay()
      }}
    >
      <div className="artdeco-modal artdeco-modal--confirmation">
        <h2 className="artdeco-modal__header">{say('Save this post as a draft?')}</h2>
        <p className="artdeco-modal__content">The post you started will be here when you return.</p>
        <div className="artdeco-modal__actionbar">
          <button type="button" className="artdeco-button artdeco-button--secondary" onClick={onDiscard}>
            <span className="artdeco-button__text">{say('Discard')}</span>
          </button>
          <button ref={keep} type="button" className="artdeco-button artdeco-button--primary" onClick={onKeep}>
            <span className="artdeco-button__text">{say('Save as draft')}</span>
          </button>
        </div>
      </div>
    </div>
  )
}
