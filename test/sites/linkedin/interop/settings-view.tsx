import { useState } from 'react'
import { say } from '../labels.ts'
import { Icon } from '../look/icon.tsx'
import { type Audience, audienceNames } from './audience.ts'

const choices = Object.entries(audienceNames) as [Audience, string][]

interface Props {
  chosen: Audience
  action: 'Done' | 'Post'
  onDone(audience: Audience): void
  onBack(): void
}

/** Who may see the post; the main view afterwards shows only the name of the choice. */
export function SettingsView({ chosen, action, onDone, onBack }: Props) {
  const [choice, setChoice] = useState(chosen)
  return (
    <div className="share-unified-settings ember-view">
      <h2 className="share-box-header">{say('Post settings')}</h2>
      <fieldset className="share-unified-settings-menu">
        <legend>{say('Who can see your post?')}</legend>
        {choices.map(([id, name]) => (
          <label key={id} htmlFor={id} className="share-unified-settings-menu__option">
            <span>{name}</span>
            <input type="radio" name="audience" id={id} checked={choice === id} onChange={() => setChoice(id)} />
          </label>
        ))}
      </fieldset>
      <button type="button" className="share-unified-settings-menu__option share-comment-control">
        <span>Comment control</span> <span>Anyone</span>
      </button>
      <div className="share-box-footer">
        <button type="button" className="artdeco-button share-box-footer__back-btn" onClick={onBack}>
          <Icon name="back" size={18} /> <span className="artdeco-button__text">{say('Back')}</span>
        </button>
        <button
          type="button"
          className="artdeco-button artdeco-button--primary share-box-footer__primary-btn"
          onClick={() => onDone(choice)}
        >
          <span className="artdeco-button__text">{say(action)}</span>
        </button>
      </div>
    </div>
  )
}
