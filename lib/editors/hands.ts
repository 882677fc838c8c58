/** Time as the editors need it; tests bring their own. */
export interface Clock {
  /** Milliseconds, only ever growing. */
  now(): number
  wait(ms: number): Promise<void>
}

export const realClock: Clock = {
  now: () => performance.now(),
  wait: (ms) => new Promise((done) => setTimeout(done, ms)),
}

/** What the person's hands are doing: nothing may be written into a composition, and some undo stacks want a pause first. */
export interface Hands {
  isComposing: boolean
  /** Clock time of the last key, paste, cut, drop or other input. */
  lastMoved: number
  /** Called at a key before anybody else hears of it. */
  beforeKey?: (() => void) | undefined
}

export const hands: Hands = { isComposing: false, lastMoved: Number.NEGATIVE_INFINITY }

/** Follows the person's hands on a page, in capture: sites stop these events. Returns the way to stop following. */
export function followHands(page: Window, state: Hands = hands, clock: Clock = realClock): () => void {
  const stop = new AbortController()
  const on = (types: string[], listen: (event: Event) => void): void => {
    for (const type of types) page.addEventListener(type, listen, { capture: true, passive: true, signal: stop.signal })
  }
  on(['keydown'], () => state.beforeKey?.())
  // An emoji that was picked, or dictated words, are an input without a key; many editors swallow the input of a key.
  on(['keydown', 'paste', 'cut', 'drop', 'input', 'compositionend'], () => {
    state.lastMoved = clock.now()
  })
  on(['compositionstart', 'compositionend'], ({ type }) => {
    state.isComposing = type === 'compositionstart'
  })
  // An editor that redraws the line under a composition can keep its end from being heard; the next key or input tells.
  on(['keydown', 'input'], (event) => {
    if ((event as KeyboardEvent | InputEvent).isComposing === false) state.isComposing = false
  })
  return () => stop.abort()
}
