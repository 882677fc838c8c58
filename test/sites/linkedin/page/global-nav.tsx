import { useEffect, useState } from 'react'
import { Avatar } from '../look/avatar.tsx'
import { Icon } from '../look/icon.tsx'
import page from '../look/page.module.css'
import { me } from '../people.ts'
import { exposeModel } from '../record.ts'
import { Link } from './link.tsx'

const places = [
  { name: 'Home', icon: 'home', to: '/feed/' },
  { name: 'My Network', icon: 'network', to: '/feed/' },
  { name: 'Jobs', icon: 'jobs', to: '/feed/' },
  { name: 'Messaging', icon: 'chat', to: '/feed/' },
  { name: 'Notifications', icon: 'bell', to: '/feed/' },
] as const

export function GlobalNav() {
  return (
    <header className={page.nav}>
      <div className={page.navRow}>
        <Link to="/feed/" className={page.mark}>
          <Icon name="network" size={24} />
        </Link>
        <SearchBox />
        <nav aria-label="Primary" className={page.places}>
          {places.map(({ name, icon, to }) => (
            <Link key={name} to={to} className={page.place}>
              <Icon name={icon} size={22} />
              <span>{name}</span>
            </Link>
          ))}
          <Link to="/in/me/" className={page.place}>
            <Avatar person={me} size={22} />
            <span>Me</span>
          </Link>
        </nav>
      </div>
    </header>
  )
}

function SearchBox() {
  const [text, setText] = useState('')
  useEffect(() => exposeModel('search', () => text), [text])
  return (
    <div className={page.search}>
      <Icon name="search" size={18} />
      <input
        role="combobox"
        aria-expanded="false"
        aria-controls="typeahead-results"
        aria-label="Search"
        data-testid="typeahead-input"
        placeholder="Search"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </div>
  )
}
