import { useSyncExternalStore } from 'react'

/** What the dialog over a page is for; an answer, a quote and an edit name their post. */
export interface Dialog {
  kind: 'post' | 'answer' | 'quote' | 'edit'
  post?: string | undefined
  text?: string
  view?: View
}

/** What the dialog shows in place of the text. */
export type View = 'schedule' | 'unsent'

/** The page, and the dialog over it, which has an address of its own. */
interface Place {
  page: string
  dialog?: Dialog
}

const compose = '/compose/post'
const views: Record<View, string> = { schedule: `${compose}/schedule`, unsent: `${compose}/unsent/drafts` }

/** On a phone, writing a post is a page and no dialog. */
export const isPhone = location.hostname.startsWith('mobile.')

const listeners = new Set<() => void>()
let place = fromAddress()

function fromAddress(): Place {
  const { pathname, searchParams } = new URL(location.href)
  if (pathname === compose && !isPhone) return { page: '/home', dialog: { kind: 'post' } }
  const view = (Object.keys(views) as View[]).find((each) => views[each] === pathname)
  if (view) return { page: '/home', dialog: { kind: 'post', view } }
  const text = searchParams.get('text') ?? ''
  return pathname === '/intent/post' ? { page: '/home', dialog: { kind: 'post', text } } : { page: pathname }
}

function show(next: Place) {
  place = next
  for (const listener of listeners) listener()
}

window.addEventListener('popstate', ({ state }) => show((state as Place | null) ?? fromAddress()))

export function openDialog(dialog: Dialog) {
  const next = { page: place.page, dialog }
  history.pushState(next, '', dialog.view ? views[dialog.view] : compose)
  show(next)
}

export function closeDialog() {
  const next = { page: place.page }
  history.replaceState(next, '', next.page)
  show(next)
}

export function openPage(page: string) {
  const next = { page }
  history.pushState(next, '', page)
  show(next)
}

export const usePlace = (): Place =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => place,
  )
