import { createContext } from 'react'

/** Where the site puts its dialogs: an element on old pages, a shadow root on new ones. */
export const Outlet = createContext<Element | ShadowRoot>(document.body)
