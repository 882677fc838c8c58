import { Avatar } from '../look/avatar.tsx'
import page from '../look/page.module.css'
import { me } from '../people.ts'
import { Link } from './link.tsx'

export function LeftRail() {
  return (
    <aside className={page.rail}>
      <div className={page.card}>
        <div className={page.banner} />
        <div className={page.identity}>
          <Avatar person={me} size={64} />
          <Link to="/in/me/" className={page.name}>
            {me.name}
          </Link>
          <p className={page.quiet}>{me.headline}</p>
        </div>
      </div>
      <div className={page.card}>
        <p className={page.figure}>
          <span>Profile viewers</span> <strong>84</strong>
        </p>
        <p className={page.figure}>
          <span>Post impressions</span> <strong>1,309</strong>
        </p>
      </div>
    </aside>
  )
}
