import type { Clock } from './clock.ts'
import { Dismissals } from './dismissals.ts'

/** What the person settled about the draft in one box. */
export interface Memory {
  /** Sets the keys of this box's notes apart from those of other boxes. */
  place: string
  dismissals: Dismissals
  /** Keys of notes whose card was opened, or which the panel listed. */
  seen: Set<string>
  /** The exact text that the person chose to publish, and the notes they were shown; good for one press. */
  pass: { text: string; keys: Set<string> } | null
}

/** The box was emptied: what was settled about its draft is over. */
export function forgetDraft(memory: Memory): void {
  memory.dismissals.forgetDraft()
  memory.seen.clear()
  memory.pass = null
}

const keptMs = 60_000

/** Gives every box its memory, and the same one again when the site re-creates an editable around the same text. */
export class Memories {
  #clock: Clock
  #count = 0
  #left: { text: string; memory: Memory; at: number } | null = null

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** The memory for a box that holds `text` when it is met. */
  recall(text: string): Memory {
    const left = this.#left
    if (left && left.text === text && this.#clock.now() - left.at <= keptMs) {
      this.#left = null
      return left.memory
    }
    this.#count += 1
    return { place: `b${this.#count}`, dismissals: new Dismissals(), seen: new Set(), pass: null }
  }

  /** A box with `text` left the page. */
  keep(text: string, memory: Memory): void {
    if (text.trim()) this.#left = { text, memory, at: this.#clock.now() }
  }
}
