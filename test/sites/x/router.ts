import { useSyncExternalStore } from 'react'

/** What a composer opens with; it travels in the history entry. */
interface Opening {
  replyTo?: string
  quotes?: string
  /** The post that is being changed. */
  edits?: string
  texts?: string[]
}

interface View extends Opening {
  path: string
  /** The page below a dialog: the site keeps it mounted. */
  background: string
}

let view: View = read()
const listeners = new Set<() => void>()
addEventListener('popstate', refresh)

export function useView(): View {
  return useSyncExternalStore(subscribe, () => view)
}

export function navigate(path: string) {
  history.pushState(null, '', path)
  refresh()
}

export function openComposer(opening: Opening = {}, path = '/compose/post') {
  if (isComposer(view.path)) return
  history.pushState({ ...opening, background: view.path }, '', path)
  refresh()
}

/** Moves between the composer and its lists, as "Drafts" does, keeping the page below. */
export function replaceComposer(opening: Opening, path: string) {
  history.replaceState({ ...opening, background: view.background }, '', path)
  refresh()
}

export function closeComposer() {
  history.replaceState(null, '', view.background)
  refresh()
}

export function isComposer(path: string): boolean {
  return /^\/(compose\/(?!articles)|intent\/)/.test(path)
}

function read(): View {
  const path = location.pathname === '/' ? '/home' : location.pathname
  const background = isComposer(path) ? '/home' : path
  // Share links fill the composer: /intent/post?text=…
  const text = new URLSearchParams(location.search).get('text')
  return { background, ...(text && { texts: [text] }), ...history.state, path }
}

function refresh() {
  view = read()
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
