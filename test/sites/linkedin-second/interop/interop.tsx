import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { Outlet } from '../share/outlet.ts'

/** The older pages' window on the new ones, in an open shadow root that takes no room. */
export function Interop({ children }: { children: ReactNode }) {
  const host = useRef<HTMLDivElement>(null)
  const [root, setRoot] = useState<ShadowRoot>()
  useLayoutEffect(() => setRoot(host.current?.shadowRoot ?? host.current?.attachShadow({ mode: 'open' })), [])
  return (
    <div id="interop-outlet" data-testid="interop-shadowdom" ref={host}>
      {root &&
        createPortal(
          <Outlet.Provider value={root}>
            <link rel="stylesheet" href="/assets/main.css" />
            {children}
          </Outlet.Provider>,
          root,
        )}
    </div>
  )
}
