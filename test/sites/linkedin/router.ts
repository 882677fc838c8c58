import { compose } from './interop/compose-store.ts'
import { createStore } from './store.ts'

/** The path of the view on screen; views change by history.pushState, without a page load. */
export const path = createStore(location.pathname)

export type Page =
  | { name: 'feed' | 'group' | 'company' | 'article' }
  | { name: 'profile'; slug: string }
  | { name: 'post'; urn: string }

export function pageAt(at: string): Page {
  const [section, first, second] = at.split('/').filter(Boolean)
  if (section === 'in' && first) return { name: 'profile', slug: first }
  if (section === 'feed' && first === 'update' && second) return { name: 'post', urn: decodeURIComponent(second) }
  if (section === 'groups') return { name: 'group' }
  if (section === 'company') return { name: 'company' }
  if (section === 'article') return { name: 'article' }
  return { name: 'feed' }
}

export function navigate(to: string) {
  history.pushState(null, '', to)
  show()
}

function show() {
  compose.set(null)
  path.set(location.pathname)
}

addEventListener('popstate', show)
