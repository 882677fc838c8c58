import { sigmoid, softmax } from '../lib/check/topics/likelihood.ts'
import { shuffled } from './shuffled.ts'

/** An example: numbers of its features (-1 for one to leave out), and the class it belongs to. */
export interface Example {
  features: Int32Array
  right: number
}

/** What was learned about one class: how much each feature speaks for it, and what speaks for it without any. */
export interface Row {
  weights: Float64Array
  bias: number
}

export interface Settings {
  /** Two classes take one row, that of class 1. */
  classes: number
  features: number
  epochs: number
  /** How hard a weight has to be earned: what hardly helps stays at 0. */
  sparse: number
  /** For each class the features that alone may have a weight; all where absent. */
  only?: Set<number>[]
}

const rate = 0.5

/**
 * Learns to tell classes apart: logistic regression with AdaGrad (Duchi, Hazan, Singer 2011), weights pulled to 0 as in its
 * composite form. A feature of a long passage counts less: sums are divided by the root of how many features there are.
 */
export function learnWeights(examples: Example[], { classes, features, epochs, sparse, only }: Settings): Row[] {
  const rows = Array.from({ length: classes === 2 ? 1 : classes }, (_, at) => new Learner(features, sparse, only?.[at]))
  for (let epoch = 1; epoch <= epochs; epoch++) {
    for (const { features: own, right } of shuffled(examples, epoch)) {
      const scores = rows.map((row) => row.score(own))
      const shares = scores.length === 1 ? [sigmoid(scores[0] as number)] : softmax(scores)
      const wanted = (at: number): number => (scores.length === 1 ? right : Number(at === right))
      for (const [at, row] of rows.entries()) row.learn(own, (shares[at] as number) - wanted(at))
    }
  }
  return rows
}

class Learner implements Row {
  readonly weights: Float64Array
  bias = 0
  readonly #squares: Float64Array
  #biasSquare = 1e-3
  readonly #sparse: number
  readonly #only: Set<number> | undefined

  constructor(features: number, sparse: number, only?: Set<number>) {
    this.weights = new Float64Array(features)
    this.#squares = new Float64Array(features).fill(1e-3)
    this.#sparse = sparse
    this.#only = only
  }

  score(features: Int32Array): number {
    let sum = 0
    for (const feature of features) if (feature >= 0) sum += this.weights[feature] as number
    return sum / Math.sqrt(Math.max(features.length, 1)) + this.bias
  }

  learn(features: Int32Array, error: number): void {
    if (Math.abs(error) < 1e-4) return
    const slope = error / Math.sqrt(Math.max(features.length, 1))
    for (const feature of features) if (feature >= 0 && this.#only?.has(feature) !== false) this.#move(feature, slope)
    this.#biasSquare += error * error
    this.bias -= (rate * error) / Math.sqrt(this.#biasSquare)
  }

  #move(feature: number, slope: number): void {
    const square = (this.#squares[feature] as number) + slope * slope
    const reach = rate / Math.sqrt(square)
    const moved = (this.weights[feature] as number) - reach * slope
    this.#squares[feature] = square
    this.weights[feature] = Math.sign(moved) * Math.max(0, Math.abs(moved) - reach * this.#sparse)
  }
}
