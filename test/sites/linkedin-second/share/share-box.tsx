import { type ReactNode, useEffect, useRef } from 'react'
import { isOld } from '../place.ts'
import { ShareForm } from './share-form.tsx'
import type { Sharing } from './sharing.ts'

interface Props {
  sharing: Sharing
  onClose(): void
}

/** The dialog of a new post is known by its test id; that of an older post by its class; that of a repost is the browser's own. */
export function ShareBox({ sharing, onClose }: Props) {
  const form = <ShareForm sharing={sharing} onClose={onClose} />
  const content = isOld ? <div className="share-creation-state ember-view">{form}</div> : form
  if (sharing.post) return <NativeDialog>{content}</NativeDialog>
  const known = sharing.isEdit ? { className: 'share-box share-box-v2__modal' } : { 'data-test-modal-id': 'sharebox' }
  return (
    <div
      className="artdeco-modal-overlay"
      onClick={({ target, currentTarget }) => target === currentTarget && onClose()}
    >
      <div role="dialog" className="share-box" {...known}>
        {content}
      </div>
    </div>
  )
}

function NativeDialog({ children }: { children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="share-box share-box-v2__modal">
      {children}
    </dialog>
  )
}
