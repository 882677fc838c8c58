import { useEffect, useState } from 'react'
import { Icon } from '../look/icon.tsx'
import { exposeModel } from '../record.ts'

export function ClassicNav() {
  const [text, setText] = useState('')
  useEffect(() => exposeModel('search', () => text), [text])
  return (
    <header id="global-nav" className="global-nav ember-view">
      <div id="global-nav-search" role="search" className="search-global-typeahead">
        <Icon name="search" size={18} />
        <input
          className="search-global-typeahead__input"
          role="combobox"
          aria-expanded="false"
          aria-controls="typeahead-results"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
    </header>
  )
}
