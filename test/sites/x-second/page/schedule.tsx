import { useState } from 'react'

const days = ['23. November', '24. November', '25. November']

/** Asks for the day, in the place of the text: confirming it only keeps the time. */
export function Schedule({ onDone }: { onDone(time: string): void }) {
  const [day, setDay] = useState(days[0] ?? '')
  return (
    <div className="r-row">
      <select aria-label="Tag" value={day} onChange={({ target }) => setDay(target.value)}>
        {days.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
      <button type="button" data-testid="scheduledConfirmationPrimaryAction" onClick={() => onDone(`${day} um 9 Uhr`)}>
        Bestätigen
      </button>
    </div>
  )
}
