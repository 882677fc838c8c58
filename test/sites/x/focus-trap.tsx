import { type ReactNode, useEffect, useRef } from 'react'

/** React Native for Web's modal focus trap: a capturing focus listener that pulls the focus back in. */
export function FocusTrap({ children }: { children: ReactNode }) {
  const trap = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const before = document.activeElement
    let last: Element | null = null
    let busy = false
    const keep = () => {
      const element = trap.current
      if (!element || busy || !isTopLayer(element)) return
      busy = true
      if (!element.contains(document.activeElement)) {
        const inside = [...element.children].slice(1, -1)
        focusIn(inside, false)
        if (last === document.activeElement) focusIn(inside, true)
      }
      busy = false
      last = document.activeElement
    }
    keep()
    document.addEventListener('focus', keep, true)
    return () => {
      document.removeEventListener('focus', keep, true)
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <>
      <Bracket />
      <div ref={trap} className="css-175oi2r">
        <Bracket />
        {children}
        <Bracket />
      </div>
      <Bracket />
    </>
  )
}

/** A sheet above the dialog holds the focus itself. */
function isTopLayer(element: Element) {
  return document.getElementById('layers')?.lastElementChild?.contains(element) ?? false
}

/** A focusable edge, so that Tab meets the trap before it leaves the page. */
function Bracket() {
  return <div className="bracket" tabIndex={0} role="none" />
}

const focusable = 'button:not(:disabled), a[href], input:not([type="file"]), textarea, [contenteditable="true"]'

function focusIn(roots: Element[], backwards: boolean) {
  const all = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(focusable)])
  all.at(backwards ? -1 : 0)?.focus()
}
