import { useState } from 'react'
import { Icon } from './icon.tsx'
import { Button, Layer } from './parts.tsx'

/** Who may read and answer an article; the button that publishes it has no test id. */
export function ArticleSheet({ close, publish }: { close(): void; publish(): void }) {
  const [audience, setAudience] = useState('everyone')
  return (
    <Layer>
      <div className="mask" aria-hidden="true" onClick={close} />
      <div role="dialog" aria-modal="true" aria-labelledby="sheet-title" className="dialog">
        <div className="app-bar">
          <Button look="tool" data-testid="app-bar-close" aria-label="Close" onClick={close}>
            <Icon name="close" />
          </Button>
          <h2 id="sheet-title" className="app-bar-title">
            Publish Article
          </h2>
        </div>
        <h3>Audience</h3>
        {['everyone', 'subscribers'].map((value) => (
          <label key={value} data-testid={`audienceControl-${value}`} className="schedule-field">
            {value}
            <input
              type="radio"
              name="audienceControl"
              checked={audience === value}
              onChange={() => setAudience(value)}
            />
          </label>
        ))}
        <select data-testid="convoControl" aria-label="Who can reply?">
          <option>Everyone</option>
        </select>
        <Button look="solid" onClick={publish}>
          Publish
        </Button>
      </div>
    </Layer>
  )
}
