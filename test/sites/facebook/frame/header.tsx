import type { FormEvent } from 'react'
import { me } from '../data.ts'
import { Link, navigate } from '../router.tsx'
import { x } from '../style/x.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Icon } from '../ui/icon.tsx'
import { PressButton } from '../ui/press-button.tsx'

export function Header({ onChat }: { onChat(): void }) {
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const words = new FormData(event.currentTarget).get('q')
    navigate(`/search/top?q=${encodeURIComponent(String(words))}`)
  }
  return (
    <div role="banner" className={bar}>
      <div className={x('display:flex; align-items:center; gap:8px; min-width:0')}>
        <Link to="/" label="Facebook" className={logo}>
          <Icon name="people" size={24} />
        </Link>
        <form role="search" onSubmit={search} className={x('min-width:0')}>
          <label className={searchBox}>
            <Icon name="search" size={16} />
            <input
              type="search"
              name="q"
              role="combobox"
              aria-expanded="false"
              aria-autocomplete="list"
              aria-label="Search Facebook"
              placeholder="Search Facebook"
              autoComplete="off"
              className={x('border:0; background:transparent; width:180px; min-width:0; narrow>width:124px')}
            />
          </label>
        </form>
      </div>
      <div role="navigation" aria-label="Facebook" className={x('display:flex; gap:8px; narrow>display:none')}>
        <Link to="/" label="Home" className={tab}>
          <Icon name="home" size={24} />
        </Link>
        <Link to="/groups/kettle-people" label="Groups" className={tab}>
          <Icon name="people" size={24} />
        </Link>
      </div>
      <div className={x('display:flex; gap:8px; justify-content:flex-end; align-items:center')}>
        <PressButton label="Messenger" aria-haspopup="dialog" className={round} onPress={onChat}>
          <Icon name="chat" />
        </PressButton>
        <Link to="/me" label="Your profile">
          <Avatar of={me} />
        </Link>
      </div>
    </div>
  )
}

const bar = x(
  'position:sticky; top:0; z-index:100; display:grid; grid-template-columns:1fr auto 1fr; align-items:center; height:56px; padding:0 16px; background:var(--card); box-shadow:var(--card-shadow); narrow>grid-template-columns:1fr auto; narrow>padding:0 12px',
)
const logo = x(
  'display:grid; place-items:center; width:40px; height:40px; border-radius:50%; background:var(--button); color:#fff; flex-shrink:0',
)
const searchBox = x(
  'display:flex; align-items:center; gap:8px; height:40px; padding:0 12px; border-radius:20px; background:var(--comment); color:var(--secondary-text)',
)
const tab = x(
  'display:grid; place-items:center; width:96px; height:52px; border-radius:8px; color:var(--secondary-text); hover>background:var(--hover)',
)
const round = x(
  'display:grid; place-items:center; width:40px; height:40px; border-radius:50%; background:var(--soft-button)',
)
