/** Time as the page has it, given from outside so that a test can hold it still. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number
  /** Runs once after so many milliseconds; the answer cancels it. */
  after(ms: number, run: () => void): () => void
  /** Runs once before the next paint; the answer cancels it. */
  nextFrame(run: () => void): () => void
}

export const pageClock: Clock = {
  now: () => Date.now(),
  after(ms, run) {
    const id = setTimeout(run, ms)
    return () => clearTimeout(id)
  },
  nextFrame(run) {
    const id = requestAnimationFrame(run)
    return () => cancelAnimationFrame(id)
  },
}
