import { useState } from 'react'
import { Icon } from './icon.tsx'
import { Button } from './parts.tsx'

interface PollProps {
  choices: string[]
  change(choices: string[]): void
  remove(): void
}

/** The choices are text inputs inside the composer, without placeholder or test id: their names tell them. */
export function Poll({ choices, change, remove }: PollProps) {
  const [days, setDays] = useState('1')
  return (
    <div className="poll">
      {choices.map((choice, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: choices are only added at the end
        <label key={index}>
          <span className="quiet">Choice {index + 1}</span>
          <input
            type="text"
            name={`Choice${index + 1}`}
            maxLength={25}
            value={choice}
            onChange={({ target }) => change(choices.map((each, at) => (at === index ? target.value : each)))}
          />
        </label>
      ))}
      {choices.length < 4 && (
        <Button
          look="tool"
          data-testid="addPollChoice"
          aria-label="Add a choice"
          onClick={() => change([...choices, ''])}
        >
          <Icon name="plus" />
        </Button>
      )}
      <select data-testid="selectPollDays" value={days} onChange={({ target }) => setDays(target.value)}>
        <option value="1">1 day</option>
        <option value="7">7 days</option>
      </select>
      <Button look="text-button" data-testid="removePollButton" onClick={remove}>
        Remove poll
      </Button>
    </div>
  )
}
