import { useEffect, useRef } from 'react'
import { newPost } from './feed/post-prompt.tsx'
import { recordShortcut } from './record.ts'
import { useLayers } from './use-layers.ts'

/** The site's one-letter keys, which run whenever the key was not meant for a text field. */
export function useShortcuts() {
  const layers = useLayers()
  const latest = useRef(layers)
  latest.current = layers
  useEffect(() => {
    let position = 0
    const articles = () => [...document.querySelectorAll<HTMLElement>('[data-pagelet^=FeedUnit] [aria-posinset]')]
    const step = (by: number) => {
      position = Math.max(0, Math.min(articles().length - 1, position + by))
      articles()[position]?.focus()
      articles()[position]?.scrollIntoView({ block: 'start' })
    }
    const within = (selector: string) => articles()[position]?.querySelector<HTMLElement>(selector)
    const actions: Record<string, () => void> = {
      p: () => latest.current.open({ kind: 'post', draft: newPost }),
      j: () => step(1),
      k: () => step(-1),
      l: () => within('[aria-label=Like]')?.click(),
      c: () => within('form[role=presentation] [role=textbox]')?.focus(),
      s: () => within('[aria-label^="Send this"]')?.click(),
      '/': () => document.querySelector<HTMLElement>('input[type=search]')?.focus(),
    }
    const run = (event: KeyboardEvent) => {
      const action = actions[event.key]
      if (!action || event.ctrlKey || event.metaKey || event.altKey || isTextField(event.target)) return
      event.preventDefault()
      recordShortcut(event.key)
      // An open dialog keeps the page below as it is.
      if (!latest.current.current) action()
    }
    document.addEventListener('keydown', run)
    return () => document.removeEventListener('keydown', run)
  }, [])
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable=true]') !== null
}
