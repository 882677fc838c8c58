import { useSyncExternalStore } from 'react'

/** What the dialog over a page is for; an answer and a quote name their post. */
export interface Dialog {
  kind: 'post' | 'answer' | 'quote'
  post?: string
  text?: string
}

/** The page, and the dialog over it, which has an address of its own. */
interface Place {
  page: string
  dialog?: Dialog
}

const listeners = new Set<() => void>()
let place = fromAddress()

function fromAddress(): Place {
  const { pathname, searchParams } = new URL(location.href)
  if (pathname === '/compose/post') return { page: '/home', dialog: { kind: 'post' } }
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
  history.pushState(next, '', '/compose/post')
  show(next)
}

export function closeDialog() {
  const next = { page: place.page }
  history.replaceState(next, '', next.page)
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
