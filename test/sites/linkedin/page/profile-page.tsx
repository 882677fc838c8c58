import { useState } from 'react'
import { feed } from '../feed-store.ts'
import { compose } from '../interop/compose-store.ts'
import { Avatar } from '../look/avatar.tsx'
import box from '../look/box.module.css'
import { Icon } from '../look/icon.tsx'
import page from '../look/page.module.css'
import { everybody, me } from '../people.ts'
import { FeedPost } from './feed-post.tsx'
import { HeadlineDialog } from './headline-dialog.tsx'
import { Screen } from './screen.tsx'
import { StartPost } from './start-post.tsx'

/** A profile; one's own at /in/me/ has the headline editor, another's has the connection note. */
export function ProfilePage({ slug }: { slug: string }) {
  const person = everybody.find((each) => each.slug === slug) ?? me
  const [headline, setHeadline] = useState(person.headline)
  const [editing, setEditing] = useState(false)
  const posts = feed.use().filter((post) => post.author === person)

  return (
    <Screen name="profile.Profile">
      <section componentkey={`profile-top-${person.slug}`} className={page.card}>
        <div className={page.banner} />
        <div className={page.profile}>
          <Avatar person={person} size={96} />
          <p className={page.profileName}>{person.name}</p>
          <p>{headline}</p>
          {person === me ? (
            <button type="button" className={box.tool} aria-label="Edit intro" onClick={() => setEditing(true)}>
              <Icon name="pencil" size={20} />
            </button>
          ) : (
            <button type="button" className={box.primary} onClick={() => compose.set({ invited: person })}>
              Connect
            </button>
          )}
        </div>
      </section>
      {person === me && <StartPost />}
      <div role="list" className={page.list}>
        {posts.map((post) => (
          <FeedPost key={post.slug} post={post} />
        ))}
      </div>
      {editing && (
        <HeadlineDialog
          text={headline}
          onClose={(text) => {
            setHeadline(text)
            setEditing(false)
          }}
        />
      )}
    </Screen>
  )
}
