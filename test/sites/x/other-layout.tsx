import { useState } from 'react'
import { record } from './record.ts'

/** What another extension draws once it has kept the site's own script from running: a plain box, none of the site's ids. */
export function OtherLayout() {
  const [text, setText] = useState('')
  const publish = (via: 'button' | 'shortcut') => {
    record.published.push({ surface: 'other-layout', text, via })
    setText('')
  }
  record.models['other-layout'] = () => text
  return (
    <div id="new-tweet" className="post-main">
      <textarea
        id="new-tweet-text"
        placeholder="What's happening?"
        maxLength={1000}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.ctrlKey && publish('shortcut')}
      />
      <button type="button" id="new-tweet-button" className="solid" onClick={() => publish('button')}>
        Tweet
      </button>
    </div>
  )
}
