import { useState } from 'react'
import { say } from '../labels.ts'
import type { Detour } from './detour.ts'

/** Name and description of an event. */
export function EventView({ onDone }: { onDone(event: Detour): void }) {
  const [name, setName] = useState('')
  const [about, setAbout] = useState('')
  return (
    <div className="events-detour ember-view">
      <h2 className="share-box-header">{say('Create an event')}</h2>
      <input type="text" aria-label={say('Title')} value={name} onChange={(event) => setName(event.target.value)} />
      <textarea
        className="events-detour__description"
        value={about}
        onChange={(event) => setAbout(event.target.value)}
      />
      <div className="share-box-footer">
        <button
          type="button"
          className="artdeco-button artdeco-button--primary share-box-footer__primary-btn"
          disabled={name === ''}
          onClick={() => onDone({ kind: 'event', lines: [name, about] })}
        >
          <span className="artdeco-button__text">{say('Next')}</span>
        </button>
      </div>
    </div>
  )
}
