import { useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { ShareBox, type Sharing } from './share-box.tsx'

/** The older pages' window on the new ones, in an open shadow root that takes no room. */
export function Interop({ sharing, onClose }: { sharing: Sharing | undefined; onClose(): void }) {
  const host = useRef<HTMLDivElement>(null)
  const [root, setRoot] = useState<ShadowRoot>()
  useLayoutEffect(() => setRoot(host.current?.shadowRoot ?? host.current?.attachShadow({ mode: 'open' })), [])
  const inside = (
    <>
      <link rel="stylesheet" href="/assets/main.css" />
      {sharing && <ShareBox key={sharing.surface} sharing={sharing} onClose={onClose} />}
    </>
  )
  return (
    <div id="interop-outlet" data-testid="interop-shadowdom" ref={host}>
      {root && createPortal(inside, root)}
    </div>
  )
}
