import { useSyncExternalStore } from 'react'

/** The site writes its theme as an inline background on the body. */
export function followColourScheme() {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const apply = () => {
    document.body.style.backgroundColor = dark.matches ? '#000000' : '#ffffff'
    document.documentElement.style.colorScheme = dark.matches ? 'dark' : 'light'
  }
  dark.addEventListener('change', apply)
  apply()
}

export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = matchMedia(query)
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    () => matchMedia(query).matches,
  )
}

/** Phones get the plain composer: a textarea, with the button in the app bar. */
export const isPhone = /\bMobile\b/.test(navigator.userAgent) || location.hostname.startsWith('mobile.')
