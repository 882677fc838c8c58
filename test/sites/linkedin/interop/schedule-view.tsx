import { useState } from 'react'
import { say } from '../labels.ts'

/** Only stores a time: the publishing act is still the composer's main button, then called Schedule. */
export function ScheduleView({ onDone }: { onDone(time: string): void }) {
  const [date, setDate] = useState('12/14/2026')
  const [time, setTime] = useState('9:00 AM')
  return (
    <div className="share-post-scheduler ember-view">
      <h2 className="share-box-header">Schedule post</h2>
      <label htmlFor="share-post__scheduled-date">Date</label>
      <input id="share-post__scheduled-date" value={date} onChange={(event) => setDate(event.target.value)} />
      <label htmlFor="share-post__scheduled-time">Time</label>
      <input id="share-post__scheduled-time" value={time} onChange={(event) => setTime(event.target.value)} />
      <div className="share-box-footer">
        <button
          type="button"
          className="artdeco-button artdeco-button--primary share-box-footer__primary-btn"
          onClick={() => onDone(`${date} ${time}`)}
        >
          <span className="artdeco-button__text">{say('Next')}</span>
        </button>
      </div>
    </div>
  )
}
