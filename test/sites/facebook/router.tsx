import { type MouseEvent, type ReactNode, useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
const tell = () => {
  for (const listener of listeners) listener()
}
addEventListener('popstate', tell)

/** Goes to another view without loading a page, as the site does. */
export function navigate(path: string) {
  history.pushState(null, '', path)
  scrollTo(0, 0)
  tell()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useLocation(): URL {
  return new URL(useSyncExternalStore(subscribe, () => location.href))
}

export function Link(props: { to: string; className?: string; label?: string; children: ReactNode }) {
  const go = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey) return
    event.preventDefault()
    navigate(props.to)
  }
  return (
    <a role="link" tabIndex={0} href={props.to} aria-label={props.label} className={props.className} onClick={go}>
      {props.children}
    </a>
  )
}
