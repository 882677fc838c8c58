import { useState } from 'react'
import { openPage } from '../place.ts'
import { record, useModel } from '../record.ts'
import { Wrap } from '../wrap.tsx'

const surface = 'phone'

/** A new post on a phone: a page with plain text fields, whose button is in the bar at the top. */
export function PhoneCompose() {
  const [texts, setTexts] = useState([''])
  const text = texts.join('\n\n')
  const isReady = text.trim() !== ''
  useModel(surface, () => text)

  function send(via: 'button' | 'shortcut') {
    if (!isReady) return
    record.published.push({ surface, text, via })
    openPage('/home')
  }

  return (
    <>
      <div className="r-row">
        <button type="button" data-testid="app-bar-close" aria-label="Zurück" onClick={() => openPage('/home')}>
          ←
        </button>
        <Wrap depth={2}>
          <button
            type="button"
            className="r-send"
            data-testid="tweetButton"
            disabled={!isReady}
            aria-disabled={!isReady || undefined}
            onClick={() => send('button')}
          >
            <span>{texts.length > 1 ? 'Alle posten' : 'Posten'}</span>
          </button>
        </Wrap>
      </div>
      <Wrap depth={5}>
        {texts.map((each, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: fields are only added at the end.
          <div key={index} data-testid={`tweetTextarea_${index}_label`} className="r-text">
            <Wrap depth={2}>
              <textarea
                aria-label="Text des Posts"
                placeholder="Was gibt’s Neues?"
                value={each}
                onChange={({ target }) => setTexts(texts.with(index, target.value))}
                onKeyDown={({ key, ctrlKey, metaKey }) => key === 'Enter' && (ctrlKey || metaKey) && send('shortcut')}
              />
            </Wrap>
          </div>
        ))}
      </Wrap>
      <Wrap depth={3}>
        <div data-testid="toolBar" className="r-tools">
          <button type="button" data-testid="geoButton" aria-label="Standort markieren">
            ⌖
          </button>
          <button
            type="button"
            data-testid="addButton"
            aria-label="Post hinzufügen"
            onClick={() => setTexts([...texts, ''])}
          >
            +
          </button>
        </div>
      </Wrap>
    </>
  )
}
