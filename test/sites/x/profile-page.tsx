import { useState } from 'react'
import { Avatar, Button, Layer } from './parts.tsx'
import { me, personOf } from './people.ts'
import { PostCard } from './post-card.tsx'
import { PageHeader } from './post-page.tsx'
import { useStore } from './store.ts'

export function ProfilePage({ handle }: { handle: string }) {
  const { posts } = useStore()
  const [editing, setEditing] = useState(false)
  const person = personOf(handle)
  return (
    <>
      <PageHeader title={person.name} />
      <div className="profile">
        <div className="profile-banner" />
        <Avatar handle={handle} />
        {handle === me.handle && (
          <Button look="outlined" data-testid="editProfileButton" onClick={() => setEditing(true)}>
            Edit profile
          </Button>
        )}
        <div data-testid="UserName">
          <h2>{person.name}</h2>
          <div className="quiet">@{handle}</div>
        </div>
        <div data-testid="UserDescription" dir="auto">
          <span>{person.bio}</span>
        </div>
        <div data-testid="UserProfileHeader_Items" className="quiet">
          Joined March 2019
        </div>
      </div>
      {posts
        .filter((post) => post.handle === handle)
        .map((post) => (
          <PostCard key={post.id} post={post} />
        ))}
      {editing && <EditProfile close={() => setEditing(false)} />}
    </>
  )
}

/** Text fields in a dialog that are no post. */
function EditProfile({ close }: { close(): void }) {
  return (
    <Layer>
      <div className="mask" onClick={close} aria-hidden="true" />
      <div role="dialog" aria-modal="true" aria-label="Edit profile" className="dialog">
        <form className="profile-form" onSubmit={close}>
          <label>
            Name
            <input name="displayName" defaultValue={me.name} />
          </label>
          <label>
            Bio
            <textarea name="description" rows={3} defaultValue={me.bio} />
          </label>
          <Button look="solid" data-testid="Profile_Save_Button" onClick={close}>
            Save
          </Button>
        </form>
      </div>
    </Layer>
  )
}
