import type { Clock } from './clock.ts'

/** For tests: time stands still until it is moved; frames come when they are asked for. */
export class FakeClock implements Clock {
  time = Date.UTC(2026, 10, 2, 9)
  #timers = new Set<{ at: number; run: () => void }>()
  #frames = new Set<() => void>()

  now = () => this.time

  after = (ms: number, run: () => void) => {
    const timer = { at: this.time + ms, run }
    this.#timers.add(timer)
    return () => this.#timers.delete(timer)
  }

  nextFrame = (run: () => void) => {
    this.#frames.add(run)
    return () => this.#frames.delete(run)
  }

  /** Lets mutation observers report, then paints one frame, and does what is due right behind it. */
  async frame(): Promise<void> {
    await Promise.resolve()
    const due = [...this.#frames]
    this.#frames.clear()
    for (const run of due) run()
    this.pass(0)
  }

  pass(ms: number): void {
    this.time += ms
    for (const timer of [...this.#timers].filter(({ at }) => at <= this.time)) {
      this.#timers.delete(timer)
      timer.run()
    }
  }
}
