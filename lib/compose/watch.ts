import { focused } from '../focused.ts'
import type { Box, Site } from '../sites/site.ts'
import type { Clock } from './clock.ts'

/** How often, at most, the page is looked through for boxes that hold text nobody typed. */
const lookEveryMs = 1000
const editableCss = 'textarea, [contenteditable]:not([contenteditable="false"])'

export interface WatchOptions {
  site: Site
  clock: Clock
  /** The person is in this box now. */
  entered(box: Box): void
  /** This box is on the page; nobody need have been in it. */
  sighted(box: Box): void
  /** The page's elements changed: what is no longer connected can go. */
  redrawn(): void
  /** The page was looked through: a box that is known may have lost its button, or stand beside something new. */
  looked(): void
}

/**
 * Finds compose boxes: when the person enters one, and, once that has happened on this page, also those that the site fills
 * by itself (a reopened draft, a thread's parts). Until then it costs the page nothing but one listener.
 */
export class Watch {
  #options: WatchOptions
  #roots = new Set<Node>()
  #redrawing = false
  #looking = false
  /** What was known as a box when the person entered it. */
  #entered: EventTarget | undefined
  /** Where the person is while that is no box: X and others draw the publish button only for a box that was entered. */
  #awaited: Element | undefined
  #arrival = new MutationObserver((_, observer) => {
    observer.disconnect()
    this.#options.clock.nextFrame(() => this.#enter(this.#awaited))
  })
  #observer = new MutationObserver((records) => {
    if (records.some((record) => record.removedNodes.length > 0)) this.#redrawSoon()
    this.#lookSoon()
  })

  constructor(options: WatchOptions) {
    this.#options = options
  }

  listen(signal: AbortSignal): void {
    const entrances = new WeakSet<EventTarget>()
    // A move of the focus inside an open shadow root does not leave it: such a root is listened to once it was entered.
    const listenTo = (target: EventTarget) => {
      if (entrances.has(target)) return
      entrances.add(target)
      target.addEventListener('focusin', entered, { capture: true, signal })
    }
    const entered = (event: Event) => {
      const path = event.composedPath()
      for (const target of path) if (target instanceof ShadowRoot) listenTo(target)
      this.#enter(path[0])
    }
    listenTo(window)
    // An element can become a box under a focus that is there already, and nobody hears of it: the next key tells.
    const typed = (event: Event) => event.composedPath()[0] !== this.#entered && entered(event)
    window.addEventListener('beforeinput', typed, { capture: true, signal })
    // Who comes near the button of a draft that nobody typed is about to publish it: the policy must be there by then.
    for (const type of ['focusin', 'pointerover'])
      window.addEventListener(type, (event) => this.#approach(event.composedPath()[0]), { capture: true, signal })
    signal.addEventListener('abort', () => {
      this.#observer.disconnect()
      this.#arrival.disconnect()
      this.#entered = this.#awaited = undefined
      this.#roots.clear()
    })
    // Started late (an update of the extension): the person may be in a box already.
    this.enterFocused()
  }

  enterFocused(): void {
    this.#enter(focused(document) ?? undefined)
  }

  /** From now on boxes are also found without being entered. */
  observe(): void {
    for (const root of this.#roots) if (!root.isConnected) this.#roots.delete(root)
    for (const root of this.#options.site.roots()) {
      if (this.#roots.has(root)) continue
      this.#roots.add(root)
      this.#observer.observe(root, { childList: true, subtree: true })
    }
  }

  #enter(target: EventTarget | undefined): void {
    this.#arrival.disconnect()
    this.#awaited = target instanceof Element && target.matches(editableCss) ? target : undefined
    const box = target instanceof Element ? this.#options.site.boxAt(target) : null
    this.#entered = box ? target : undefined
    if (box) this.#options.entered(box)
    else if (this.#awaited) this.#arrival.observe(this.#awaited.getRootNode(), { childList: true, subtree: true })
  }

  #approach(target: EventTarget | undefined): void {
    if (this.#roots.size > 0 || !(target instanceof Element)) return
    for (const box of this.#options.site.boxesFor(target)) this.#options.sighted(box)
  }

  #redrawSoon(): void {
    if (this.#redrawing) return
    this.#redrawing = true
    this.#options.clock.nextFrame(() => {
      this.#redrawing = false
      this.#options.redrawn()
    })
  }

  #lookSoon(): void {
    if (this.#looking) return
    this.#looking = true
    this.#options.clock.after(lookEveryMs, () => {
      this.#looking = false
      if (this.#roots.size > 0) this.#look()
    })
  }

  #look(): void {
    this.observe()
    for (const root of this.#options.site.roots()) {
      for (const editable of root.querySelectorAll(editableCss)) {
        const box = this.#options.site.boxAt(editable)
        if (box?.editable === editable) this.#options.sighted(box)
      }
    }
    this.#options.looked()
  }
}
