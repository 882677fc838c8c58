import { brightwater, me } from '../data.ts'
import { Link } from '../router.tsx'
import { x } from '../style/x.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Icon } from '../ui/icon.tsx'

/** The shortcuts at the left, where one's own name stands too. */
export function LeftRail() {
  return (
    <div role="navigation" aria-label="Shortcuts" data-pagelet="LeftRail" className={rail}>
      <Link to={me.path} className={row}>
        <Avatar of={me} size={36} />
        <span>{me.name}</span>
      </Link>
      <Link to={brightwater.path} className={row}>
        <Avatar of={brightwater} size={36} />
        <span>{brightwater.name}</span>
      </Link>
      <Link to="/groups/kettle-people" className={row}>
        <span className={tile}>
          <Icon name="people" />
        </span>
        <span>Kettle People</span>
      </Link>
      <Link to="/messages" className={row}>
        <span className={tile}>
          <Icon name="chat" />
        </span>
        <span>Messenger</span>
      </Link>
    </div>
  )
}

const rail = x('position:sticky; top:56px; align-self:start; padding:16px 8px; mid>display:none')
const row = x(
  'display:flex; align-items:center; gap:12px; padding:8px; border-radius:8px; font-weight:500; hover>background:var(--hover)',
)
const tile = x(
  'display:grid; place-items:center; width:36px; height:36px; border-radius:50%; background:var(--accent-soft); color:var(--accent)',
)
