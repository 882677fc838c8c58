import { compose } from './interop/compose-store.ts'
import { createStore } from './store.ts'

/** The path of the view on screen; views change by history.pushState, without a page load. */
export const path = createStore(location.pathname)

export function navigate(to: string) {
  history.pushState(null, '', to)
  show()
}

function show() {
  compose.set(null)
  path.set(location.pathname)
}

addEventListener('popstate', show)
