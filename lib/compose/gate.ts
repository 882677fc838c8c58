import { isComposing } from '../composing.ts'
import { type Press, type PressFinder, pressOf } from './press.ts'
import type { Session } from './session.ts'

export interface GateOptions extends PressFinder {
  /** Judges the press on the text as it is now. True when it must stop, and the person can see why. */
  mustStop(sessions: Session[]): boolean
  /** Whether the panel of a stopped press still waits for its answer. */
  panelOpen(): boolean
  /** Something of ours broke; the event went through. */
  failed(): void
}

const starts = ['pointerdown', 'keydown']
const follows = ['touchstart', 'mousedown', 'pointerup', 'touchend', 'mouseup', 'keyup']
const acts = ['click', 'submit']

/** A press that was judged: what belongs to it shares its fate. */
interface Judged extends Press {
  texts: string[]
  stopped: boolean
  /** Which of `acts` it had: a second one is the site's own, or another press. */
  had: Set<string>
}

/**
 * Stands between a press and the site. Listens at the window in capture from document_start on, so it hears before the site
 * does. A stopped press is swallowed whole, since sites act on any event of it; nothing is ever replayed: after "go on" the
 * person presses again. Whatever breaks in here lets the event through.
 */
export class Gate {
  #options: GateOptions
  #judged: Judged | null = null

  constructor(options: GateOptions) {
    this.#options = options
  }

  listen(signal: AbortSignal): void {
    for (const type of [...starts, ...follows, ...acts]) {
      // A touch listener that might cancel would hold up every scroll of the page; stopping the event is enough.
      const passive = type.startsWith('touch')
      window.addEventListener(type, (event) => this.#hear(event), { capture: true, signal, passive })
    }
  }

  /** What was let through is judged anew from here on: the policy came between the press and its click. */
  reconsider(): void {
    if (!this.#judged?.stopped) this.#judged = null
  }

  #hear(event: Event): void {
    let stop = false
    try {
      stop = this.#stops(event)
    } catch {
      this.#judged = null
      this.#options.failed()
    }
    if (!stop) return
    if (event.cancelable && !event.type.startsWith('touch')) event.preventDefault()
    event.stopImmediatePropagation()
  }

  #stops(event: Event): boolean {
    if (event instanceof KeyboardEvent) {
      if (isComposing(event)) return false
      // The focus may have moved to our panel meanwhile: a key held down must not press its buttons.
      const judged = this.#judged
      const released = event.type === 'keyup'
      if ((released || event.repeat) && judged?.stopped && judged.key === event.key) {
        if (released) judged.key = null
        return true
      }
      if (released) return false
    }
    const press = pressOf(event, this.#options)
    if (!press) return false
    const judged = this.#belongs(event, press) ?? this.#judge(press)
    judged.had.add(event.type)
    if (!judged.stopped && (acts.includes(event.type) || event.type === 'keydown')) spendPasses(judged)
    return judged.stopped
  }

  /** The judgement this event falls under, when it is part of a press that was judged already. */
  #belongs(event: Event, press: Press): Judged | null {
    const judged = this.#judged
    const startsAnew = starts.includes(event.type) && !(event instanceof KeyboardEvent && event.repeat)
    if (!judged || startsAnew || !sameBoxes(judged, press)) return null
    if (follows.includes(event.type)) return judged
    if (judged.had.has(event.type) && acts.includes(event.type)) return null
    if (event.type === 'click' && this.#isAnswered(judged)) return null
    if (event.type === 'submit' && judged.stopped) return null
    return textsOf(press.sessions).every((text, at) => text === judged.texts[at]) ? judged : null
  }

  /** A press whose click never came, since the panel stood under the pointer: the next click is another press. */
  #isAnswered({ stopped }: Judged): boolean {
    return stopped && !this.#options.panelOpen()
  }

  #judge(press: Press): Judged {
    const stopped = this.#options.mustStop(press.sessions)
    this.#judged = { ...press, stopped, had: new Set(), texts: press.sessions.map(({ text }) => text) }
    return this.#judged
  }
}

/** A pass is good for one press, whether or not the site then publishes. */
function spendPasses({ sessions }: Press): void {
  for (const session of sessions) session.memory.pass = null
}

const textsOf = (sessions: Session[]): string[] => sessions.map((session) => session.read().text)

const sameBoxes = (one: Press, other: Press): boolean =>
  one.sessions.length === other.sessions.length && one.sessions.every((session, at) => session === other.sessions[at])
