import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Post } from '../posts.ts'
import { record } from '../record.ts'
import { Wrap } from '../wrap.tsx'
import { QuillBox } from './quill-box.tsx'

/** What the box is opened for: a post of one's own, or somebody's post with thoughts. */
export interface Sharing {
  surface: 'sharebox' | 'repost'
  post?: Post
}

/** The dialog of a post is a plain element known by its test id; that of a repost is the browser's own, known by its class. */
export function ShareBox({ sharing, onClose }: { sharing: Sharing; onClose(): void }) {
  const content = <ShareForm sharing={sharing} onClose={onClose} />
  if (sharing.post) return <NativeDialog>{content}</NativeDialog>
  return (
    <div
      className="artdeco-modal-overlay"
      onClick={({ target, currentTarget }) => target === currentTarget && onClose()}
    >
      <div role="dialog" data-test-modal-id="sharebox" className="share-box">
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

/** The older pages take over a little later what was written. */
function useLater(now: boolean): boolean {
  const [later, setLater] = useState(now)
  useEffect(() => {
    const timer = setTimeout(() => setLater(now), 30)
    return () => clearTimeout(timer)
  }, [now])
  return later
}

function ShareForm({ sharing: { surface, post }, onClose }: { sharing: Sharing; onClose(): void }) {
  const [text, setText] = useState('')
  const isReady = useLater(text.trim() !== '')
  function publish() {
    record.published.push({ surface, text: record.models[surface]?.() ?? '', via: 'button' })
    onClose()
  }
  return (
    <>
      <div className="_h8">
        <button type="button" className="share-unified-settings-entry-button">
          Mila Jansen Plaatsen voor iedereen
        </button>
        <button type="button" aria-label="Negeren" onClick={onClose}>
          ✕
        </button>
      </div>
      <Wrap depth={6}>
        <QuillBox surface={surface} onChange={setText} />
        {post && (
          <blockquote>
            <b>{post.name}</b> {post.text}
          </blockquote>
        )}
      </Wrap>
      <Wrap depth={2}>
        <button type="button" aria-label="Media toevoegen">
          ▣
        </button>
        <Wrap depth={2}>
          <button
            key={text}
            type="button"
            className="share-actions__primary-action"
            disabled={!isReady}
            onClick={publish}
          >
            <span>{post ? 'Reposten' : 'Plaatsen'}</span>
          </button>
        </Wrap>
      </Wrap>
    </>
  )
}
