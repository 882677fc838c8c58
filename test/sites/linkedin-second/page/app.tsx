import { useState } from 'react'
import { Interop } from '../interop/interop.tsx'
import type { Sharing } from '../interop/share-box.tsx'
import { posts } from '../posts.ts'
import { Wrap } from '../wrap.tsx'
import { HeadlineDialog } from './headline-dialog.tsx'
import { Messages } from './messages.tsx'
import { PostCopies } from './post-copies.tsx'

/** The feed, or one's own profile; both lead to the same share box. */
export function App() {
  const isProfile = location.pathname.startsWith('/in/')
  const [sharing, setSharing] = useState<Sharing>()
  const [isEditing, setEditing] = useState(false)
  return (
    <>
      <div className="_a1" data-sdui-screen={isProfile ? 'com.linkedin.sdui.profile' : 'com.linkedin.sdui.feed'}>
        <header>
          <a href="/feed/">LinkedIn</a>
        </header>
        <nav>
          <a href="/in/mila-jansen/">Mila Jansen</a>
        </nav>
        <Wrap depth={2}>
          <div />
        </Wrap>
        <main>
          <Wrap depth={3}>
            <button type="button" aria-label="Bijdrage starten" onClick={() => setSharing({ surface: 'sharebox' })}>
              Bijdrage starten
            </button>
            {isProfile ? (
              <button type="button" aria-label="Intro bewerken" onClick={() => setEditing(true)}>
                ✎
              </button>
            ) : (
              posts.map((post) => <PostCopies key={post.urn} post={post} onShare={setSharing} />)
            )}
          </Wrap>
        </main>
      </div>
      {isEditing && <HeadlineDialog onClose={() => setEditing(false)} />}
      <Messages />
      <iframe hidden data-testid="interop-iframe" src="/preload/" title="preload" />
      <Interop sharing={sharing} onClose={() => setSharing(undefined)} />
    </>
  )
}
