import type { Box, Site } from '../sites/site.ts'
import type { Clock } from './clock.ts'

/** How often, at most, the page is looked through for boxes that hold text nobody typed. */
const surveyEveryMs = 1000

export interface WatchOptions {
  site: Site
  clock: Clock
  /** The person is in this box now. */
  entered(box: Box): void
  /** This box is on the page; nobody need have been in it. */
  sighted(box: Box): void
  /** The page's elements changed: what is no longer connected can go. */
  redrawn(): void
}

/**
 * Finds compose boxes: when the person enters one, and, once that has happened on this page, also those that the site fills
 * by itself (a reopened draft, a thread's parts). Until then it costs the page nothing but one listener.
 */
export class Watch {
  #options: WatchOptions
  #roots = new Set<Node>()
  #redrawing = false
  #surveying = false
  #observer = new MutationObserver((records) => {
    if (records.some((record) => record.removedNodes.length > 0)) this.#redrawSoon()
    if (records.some((record) => record.addedNodes.length > 0)) this.#surveySoon()
  })

  constructor(options: WatchOptions) {
    this.#options = options
  }

  listen(signal: AbortSignal): void {
    window.addEventListener('focusin', (event) => this.#enter(event.composedPath()[0]), { capture: true, signal })
    signal.addEventListener('abort', () => {
      this.#observer.disconnect()
      this.#roots.clear()
    })
    // Started late (an update of the extension): the person may be in a box already.
    this.#enter(focusedIn(document) ?? undefined)
  }

  /** Watches the tree a box lives in: an observer of the document does not see into shadow roots. */
  observe(root: Document | ShadowRoot): void {
    for (const node of [document, root]) {
      if (this.#roots.has(node)) continue
      this.#roots.add(node)
      this.#observer.observe(node, { childList: true, subtree: true })
    }
  }

  #enter(target: EventTarget | undefined): void {
    const box = target instanceof Element ? this.#options.site.boxAt(target) : null
    if (box) this.#options.entered(box)
  }

  #redrawSoon(): void {
    if (this.#redrawing) return
    this.#redrawing = true
    this.#options.clock.nextFrame(() => {
      this.#redrawing = false
      this.#options.redrawn()
    })
  }

  #surveySoon(): void {
    if (this.#surveying) return
    this.#surveying = true
    this.#options.clock.after(surveyEveryMs, () => {
      this.#surveying = false
      if (this.#roots.size === 0) return
      for (const seen of this.#options.site.survey()) if (seen.state === 'watched') this.#options.sighted(seen.box)
    })
  }
}

function focusedIn(root: Document | ShadowRoot): Element | null {
  const active = root.activeElement
  return active?.shadowRoot ? (focusedIn(active.shadowRoot) ?? active) : active
}
