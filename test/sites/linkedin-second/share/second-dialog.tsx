import { type ReactNode, useContext } from 'react'
import { createPortal } from 'react-dom'
import { Outlet } from './outlet.ts'

/** A question of the site in a dialog of its own, over the share box, which stays. */
export function SecondDialog({ label, children }: { label: string; children: ReactNode }) {
  return createPortal(
    <div className="artdeco-modal-overlay">
      <div role="dialog" aria-label={label} className="share-box">
        {children}
      </div>
    </div>,
    useContext(Outlet),
  )
}
