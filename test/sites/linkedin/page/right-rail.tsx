import { Avatar } from '../look/avatar.tsx'
import page from '../look/page.module.css'
import { people } from '../people.ts'
import { Link } from './link.tsx'

const suggestions = [people.brightwater, people.kestrel, people.noor]

export function RightRail() {
  return (
    <aside className={page.rail}>
      <div className={page.card}>
        <h2 className={page.railTitle}>Add to your feed</h2>
        {suggestions.map((person) => (
          <div key={person.slug} className={page.suggestion}>
            <Avatar person={person} size={40} />
            <div>
              <Link to={`/in/${person.slug}/`} className={page.name}>
                {person.name}
              </Link>
              <div className={page.quiet}>{person.headline}</div>
            </div>
          </div>
        ))}
      </div>
    </aside>
  )
}
