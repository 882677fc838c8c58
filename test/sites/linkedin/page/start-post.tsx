import { newPost, openComposer } from '../interop/compose-store.ts'
import { say } from '../labels.ts'
import { Avatar } from '../look/avatar.tsx'
import page from '../look/page.module.css'
import { me } from '../people.ts'
import type { Page } from '../router.ts'

/** What looks like a box here is a button; the composer is elsewhere. */
export function StartPost({ on = 'feed' }: { on?: Page['name'] }) {
  return (
    <div componentkey="draft-text-sharebox" className={page.startPost}>
      <Avatar person={me} size={44} />
      <button type="button" onClick={() => openComposer(newPost({ name: on }))}>
        {say('Start a post')}
      </button>
    </div>
  )
}
