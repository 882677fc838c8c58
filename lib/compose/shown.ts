/** A value that one view draws, each time it is set. One value and one view need no library: signals cost 1.6 kB of the page's budget. */
export class Shown<T> {
  #value: T
  #draw: ((value: T) => void) | null = null

  constructor(value: T) {
    this.#value = value
  }

  get value(): T {
    return this.#value
  }

  set value(value: T) {
    this.#value = value
    this.#draw?.(value)
  }

  /** From now on `draw` is told of each new value, and nobody else; the answer ends that. */
  follow(draw: (value: T) => void): () => void {
    this.#draw = draw
    draw(this.#value)
    return () => {
      this.#draw = null
    }
  }
}
