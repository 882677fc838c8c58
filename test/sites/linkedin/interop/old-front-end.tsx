import { compose, hasOwnComposer } from './compose-store.ts'
import { ConnectNote } from './connect-note.tsx'
import { Messaging } from './messaging.tsx'
import { Sharebox } from './sharebox.tsx'
import { Toast } from './toast.tsx'

/** What both front-ends have of the old one: messaging, the composer's modal, the word that a post is out. */
export function OldFrontEnd() {
  const open = compose.use()
  return (
    <>
      <Messaging />
      <div id="artdeco-modal-outlet">
        {open && 'invited' in open && <ConnectNote person={open.invited} />}
        {open && 'surface' in open && !hasOwnComposer(open) && <Sharebox draft={open} />}
      </div>
      <Toast />
    </>
  )
}
