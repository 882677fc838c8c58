import { useState } from 'react'
import { say } from '../labels.ts'
import type { Post } from '../posts.ts'

/** The media editor's alternative text; it reaches the composer's preview only when saved. */
export function AltTextView({ picture, onDone }: { picture: NonNullable<Post['picture']>; onDone(alt: string): void }) {
  const [alt, setAlt] = useState(picture.alt)
  return (
    <div className="media-editor ember-view">
      <h2 className="share-box-header">{say('Alternative text')}</h2>
      <img src={picture.source} alt={picture.alt} />
      <textarea
        className="media-editor-alt-text"
        aria-label={say('Alternative text')}
        placeholder="How would you describe the picture to someone who cannot see it?"
        value={alt}
        onChange={(event) => setAlt(event.target.value)}
      />
      <div className="share-box-footer">
        <button
          type="button"
          className="artdeco-button artdeco-button--primary share-box-footer__primary-btn"
          onClick={() => onDone(alt)}
        >
          <span className="artdeco-button__text">{say('Save')}</span>
        </button>
      </div>
    </div>
  )
}
