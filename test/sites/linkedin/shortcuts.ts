import { feed, toggleLike } from './feed-store.ts'
import { openComposer } from './interop/compose-store.ts'
import { openCommentBox, reading } from './reading-store.ts'

const shortcuts: Record<string, () => void> = {
  n: () => openComposer({ surface: 'sharebox', text: '' }),
  j: () => step(1),
  k: () => step(-1),
  l: () => toggleLike(currentPost()),
  c: () => openCommentBox(currentPost()),
  '/': () => document.querySelector<HTMLInputElement>('[data-testid="typeahead-input"]')?.focus(),
}

/** One-letter shortcuts on the document; a letter typed in a text field (in a shadow root too) is not one. */
export function listenForShortcuts() {
  document.addEventListener('keydown', (event) => {
    const run = shortcuts[event.key]
    if (!run || event.ctrlKey || event.metaKey || event.altKey || isTextField(event.composedPath()[0])) return
    event.preventDefault()
    window.replica.shortcuts.push(event.key)
    run()
  })
}

function isTextField(target: EventTarget | undefined): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
}

function currentPost(): string {
  return reading.get().current ?? feed.get()[0]?.slug ?? ''
}

function step(by: number) {
  const slugs = feed.get().map((post) => post.slug)
  const next = slugs[Math.max(0, slugs.indexOf(reading.get().current ?? '') + by)]
  reading.set({ ...reading.get(), current: next })
}
