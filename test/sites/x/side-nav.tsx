import { Icon, type IconName } from './icon.tsx'
import { Avatar, Button, Link } from './parts.tsx'
import { me } from './people.ts'
import { openComposer } from './router.ts'

interface Entry {
  icon: IconName
  label: string
  to: string
  testid: string
}

const entries: Entry[] = [
  { icon: 'home', label: 'Home', to: '/home', testid: 'AppTabBar_Home_Link' },
  { icon: 'bell', label: 'Notifications', to: '/notifications', testid: 'AppTabBar_Notifications_Link' },
  { icon: 'mail', label: 'Messages', to: '/messages', testid: 'AppTabBar_DirectMessage_Link' },
  { icon: 'spark', label: 'Assistant', to: '/i/grok', testid: 'AppTabBar_Assistant_Link' },
]

const profile: Entry = { icon: 'person', label: 'Profile', to: `/${me.handle}`, testid: 'AppTabBar_Profile_Link' }

export function SideNav() {
  return (
    <header role="banner" className="side-nav">
      <nav aria-label="Primary">
        {[...entries, profile].map((entry) => (
          <NavLink key={entry.to} {...entry} />
        ))}
        <Button look="solid big" data-testid="SideNav_NewTweet_Button" aria-label="Post" onClick={() => openComposer()}>
          <span className="wide">Post</span>
          <span className="narrow">
            <Icon name="quill" />
          </span>
        </Button>
      </nav>
      <button type="button" data-testid="SideNav_AccountSwitcher_Button" className="account">
        <Avatar handle={me.handle} />
        <div className="wide">
          <b>{me.name}</b>
          <div className="quiet">@{me.handle}</div>
        </div>
      </button>
    </header>
  )
}

/** Narrow screens: no account switcher and no profile link, so the handle is not on the page. */
export function BottomBar() {
  return (
    <>
      <Button
        look="solid floating"
        data-testid="FloatingActionButtons_Tweet_Button"
        aria-label="Post"
        onClick={() => openComposer()}
      >
        <Icon name="quill" />
      </Button>
      <nav aria-label="Primary" data-testid="BottomBar" className="bottom-bar">
        {entries.map((entry) => (
          <NavLink key={entry.to} {...entry} />
        ))}
      </nav>
    </>
  )
}

function NavLink({ icon, label, to, testid }: Entry) {
  return (
    <Link to={to} data-testid={testid} aria-label={label} className="nav-link">
      <Icon name={icon} />
      <span className="wide">{label}</span>
    </Link>
  )
}
