import { useState } from 'react'
import { say } from '../labels.ts'
import type { Detour } from './detour.ts'

const numbers = [1, 2] as const

/** Question and options of a poll. */
export function PollView({ onDone }: { onDone(poll: Detour): void }) {
  const [question, setQuestion] = useState('')
  const [options, setOptions] = useState(['', ''])
  return (
    <div className="polls-detour ember-view">
      <h2 className="share-box-header">{say('Create a poll')}</h2>
      <textarea
        className="polls-detour__form-fields polls-detour__question-field artdeco-text-input--input"
        aria-label={say('Your question')}
        value={question}
        onChange={(event) => setQuestion(event.target.value)}
      />
      {numbers.map((number) => (
        <input
          key={number}
          type="text"
          id={`poll-option-${number}`}
          className="artdeco-text-input--input"
          aria-label={`${say('Option')} ${number}`}
          value={options[number - 1]}
          onChange={({ target }) => setOptions(options.map((each, at) => (at === number - 1 ? target.value : each)))}
        />
      ))}
      <div className="share-box-footer">
        <button
          type="button"
          className="artdeco-button artdeco-button--primary share-box-footer__primary-btn"
          disabled={question === '' || options.includes('')}
          onClick={() => onDone({ kind: 'poll', lines: [question, ...options] })}
        >
          <span className="artdeco-button__text">{say('Done')}</span>
        </button>
      </div>
    </div>
  )
}
