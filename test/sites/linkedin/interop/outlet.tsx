import { useLayoutEffect, useRef } from 'react'
import { createRoot } from 'react-dom/client'
import { OldFrontEnd } from './old-front-end.tsx'

/** The host of the old front-end on new pages: no height, an open shadow root; and the frame that warms it up. */
export function Outlet() {
  const host = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const shadow = host.current?.attachShadow({ mode: 'open' })
    if (shadow) createRoot(shadow).render(<Inside />)
  }, [])
  return (
    <>
      <div id="interop-outlet" data-testid="interop-shadowdom" ref={host} />
      <PreloadFrame />
    </>
  )
}

function Inside() {
  return (
    <>
      <link rel="stylesheet" href="/assets/main.css" />
      <div className="application-outlet ember-application">
        <OldFrontEnd />
      </div>
    </>
  )
}

/** A document with an editor that nobody sees or publishes. */
export function PreloadFrame() {
  return <iframe data-testid="interop-iframe" src="/preload/" title="preload" hidden aria-hidden="true" tabIndex={-1} />
}
