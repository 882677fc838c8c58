import { openComposer } from '../interop/compose-store.ts'
import { Avatar } from '../look/avatar.tsx'
import page from '../look/page.module.css'
import { me } from '../people.ts'

/** What looks like a box here is a button; the composer is elsewhere. */
export function StartPost() {
  return (
    <div componentkey="draft-text-sharebox" className={page.startPost}>
      <Avatar person={me} size={44} />
      <button type="button" onClick={() => openComposer({ surface: 'sharebox', text: '' })}>
        Start a post
      </button>
    </div>
  )
}
