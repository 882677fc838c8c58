import { useLayoutEffect, useRef } from 'react'
import { createRoot } from 'react-dom/client'
import { compose } from './compose-store.ts'
import { ConnectNote } from './connect-note.tsx'
import { Messaging } from './messaging.tsx'
import { Sharebox } from './sharebox.tsx'
import { Toast } from './toast.tsx'

/** The host of the old front-end: no height, an open shadow root; and the frame that warms it up. */
export function Outlet() {
  const host = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const shadow = host.current?.attachShadow({ mode: 'open' })
    if (shadow) createRoot(shadow).render(<OldFrontEnd />)
  }, [])
  return (
    <>
      <div id="interop-outlet" data-testid="interop-shadowdom" ref={host} />
      <iframe data-testid="interop-iframe" src="/preload/" title="preload" hidden aria-hidden="true" tabIndex={-1} />
    </>
  )
}

function OldFrontEnd() {
  const open = compose.use()
  return (
    <>
      <link rel="stylesheet" href="/assets/main.css" />
      <div className="application-outlet ember-application">
        <Messaging />
        <div id="artdeco-modal-outlet">
          {open && ('invited' in open ? <ConnectNote person={open.invited} /> : <Sharebox draft={open} />)}
        </div>
        <Toast />
      </div>
    </>
  )
}
