import type { Clock } from './clock.ts'
import { announced } from './words.ts'

const pauseMs = 1500

/** Tells a screen reader how many notes there are: after a pause in typing, and only when the number is a new one. */
export class Announcer {
  #clock: Clock
  #say: (sentence: string) => void
  #told = 0
  #cancel = () => {}

  constructor(clock: Clock, say: (sentence: string) => void) {
    this.#clock = clock
    this.#say = say
  }

  /** The draft changed and has this many notes now. */
  changed(count: number): void {
    this.#cancel()
    this.#cancel = this.#clock.after(pauseMs, () => {
      if (count === this.#told) return
      this.#told = count
      this.#say(announced(count))
    })
  }

  stop(): void {
    this.#cancel()
  }
}
