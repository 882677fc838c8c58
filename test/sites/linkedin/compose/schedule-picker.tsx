import { useState } from 'react'
import { say } from '../labels.ts'
import box from '../look/box.module.css'

/** Takes the composer's place in its dialog; only stores a time. */
export function SchedulePicker({ screen, onDone }: { screen: string; onDone(time: string): void }) {
  const [date, setDate] = useState('12/14/2026')
  const [time, setTime] = useState('9:00 AM')
  return (
    <div data-sdui-screen={screen} className={box.compose}>
      <input data-testid="date-picker-input" value={date} onChange={(event) => setDate(event.target.value)} />
      <input data-testid="time-picker-input" value={time} onChange={(event) => setTime(event.target.value)} />
      <button type="button" className={box.primary} onClick={() => onDone(`${date} ${time}`)}>
        <span>{say('Done')}</span>
      </button>
    </div>
  )
}
