import { type ReactNode, useEffect, useState } from 'react'
import { Outlet } from '../share/outlet.ts'

/** The one place of the old pages for dialogs, out of which the focus may not go while one is open. */
export function ModalOutlet({ children }: { children: ReactNode }) {
  const [outlet, setOutlet] = useState<HTMLDivElement | null>(null)
  const isOpen = Boolean(children)
  useEffect(() => {
    if (!outlet || !isOpen) return
    let last: HTMLElement | undefined
    const trap = ({ target }: Event) => {
      if (outlet.contains(target as Node)) last = target as HTMLElement
      else last?.focus()
    }
    document.addEventListener('focusin', trap, true)
    return () => document.removeEventListener('focusin', trap, true)
  }, [outlet, isOpen])
  return (
    <div id="artdeco-modal-outlet" ref={setOutlet}>
      {outlet && <Outlet.Provider value={outlet}>{children}</Outlet.Provider>}
    </div>
  )
}
