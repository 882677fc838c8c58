import { Messages } from '../page/messages.tsx'
import { page } from '../place.ts'
import { posts } from '../posts.ts'
import { ShareBox } from '../share/share-box.tsx'
import { useSharing } from '../share/use-sharing.ts'
import { ModalOutlet } from './modal-outlet.tsx'
import { OldPost } from './old-post.tsx'

const photo = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='

/** The same pages as the older front end shows them: plain in the document, with names that last. */
export function OldApp() {
  const { sharing, share, begin, close } = useSharing()
  return (
    <>
      <div id="ember21" className="application-outlet ember-view">
        <header>
          <img className="global-nav__me-photo" src={photo} alt="Mila Jansen" width={24} height={24} />
        </header>
        <main className="feed-of-old">
          <div id="ember34" className="ember-view">
            <button type="button" aria-label="Bijdrage starten" onClick={begin}>
              Bijdrage starten
            </button>
          </div>
          {page === 'feed' && posts.map((post) => <OldPost key={post.urn} post={post} onShare={share} />)}
        </main>
      </div>
      <Messages />
      <ModalOutlet>{sharing && <ShareBox key={sharing.surface} sharing={sharing} onClose={close} />}</ModalOutlet>
    </>
  )
}
