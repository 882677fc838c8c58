import { writePair } from '../lib/check/topics/class-weights.ts'
import { writeFlagTable } from '../lib/check/topics/flag-table.ts'
import { printableValues } from '../lib/check/topics/printable.ts'
import type { CompiledTopics } from '../lib/policy/compiled.ts'
import { byTelling } from './learn-few-weights.ts'
import type { Row } from './learn-weights.ts'
import type { Vocabulary } from './vocabulary.ts'

const mostSteps = 45

/** The first class as a table with so many slots. */
export function writeFlag(row: Row, { features, counts }: Vocabulary<number>, slots: number): CompiledTopics['flag'] {
  const telling = byTelling(row.weights, counts).map((at) => ({
    feature: features[at] as number,
    weight: row.weights[at] as number,
  }))
  const { table, scale } = writeFlagTable(telling, slots)
  return { bias: round(row.bias), scale: round(scale), table }
}

/** The other classes word by word. */
export function writeWords(
  rows: Row[],
  { features }: Vocabulary<string>,
): Pick<CompiledTopics, 'biases' | 'scales' | 'words'> {
  // A pair names its row by one character.
  if (rows.length > printableValues) throw new Error(`${rows.length} rows: ${printableValues} can be told apart.`)
  const pairs = features.map(() => '')
  const scales = rows.map(({ weights }, to) => {
    const step = round(weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9) / mostSteps)
    for (const [at, weight] of weights.entries()) {
      const steps = Math.round(weight / step)
      if (steps !== 0) pairs[at] += writePair(to, steps)
    }
    return step
  })
  const words = features.flatMap((word, at) => (pairs[at] ? [`${word}\t${pairs[at]}`] : []))
  return { biases: rows.map(({ bias }) => round(bias)), scales, words: words.sort().join('\n') }
}

const round = (number: number): number => Number(number.toPrecision(6))
