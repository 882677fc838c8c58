import { useState } from 'react'
import { Interop } from '../interop/interop.tsx'
import { isNewest, page } from '../place.ts'
import { posts } from '../posts.ts'
import { ShareBox } from '../share/share-box.tsx'
import { useSharing } from '../share/use-sharing.ts'
import { Wrap } from '../wrap.tsx'
import { HeadlineDialog } from './headline-dialog.tsx'
import { Messages } from './messages.tsx'
import { NewestComposer } from './newest-composer.tsx'
import { PostCopies } from './post-copies.tsx'

/** The feed, one's own profile, a group, or a company's page; all lead to the same share box. */
export function App() {
  const { sharing, share, begin, close } = useSharing()
  const [isEditing, setEditing] = useState(false)
  const [isComposing, setComposing] = useState(false)
  return (
    <>
      <div className="_a1" data-sdui-screen={`com.linkedin.sdui.${page}`}>
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
            <button type="button" aria-label="Bijdrage starten" onClick={isNewest ? () => setComposing(true) : begin}>
              Bijdrage starten
            </button>
            {page === 'profile' && (
              <button type="button" aria-label="Intro bewerken" onClick={() => setEditing(true)}>
                ✎
              </button>
            )}
            {page === 'feed' && posts.map((post) => <PostCopies key={post.urn} post={post} onShare={share} />)}
          </Wrap>
        </main>
      </div>
      {isEditing && <HeadlineDialog onClose={() => setEditing(false)} />}
      {isComposing && <NewestComposer onClose={() => setComposing(false)} />}
      <Messages />
      <iframe hidden data-testid="interop-iframe" src="/preload/" title="preload" />
      <Interop>{sharing && <ShareBox key={sharing.surface} sharing={sharing} onClose={close} />}</Interop>
    </>
  )
}
