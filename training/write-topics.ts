import { writePair } from '../lib/check/topics/class-weights.ts'
import { writeFlagTable } from '../lib/check/topics/flag-table.ts'
import { printableValues } from '../lib/check/topics/printable.ts'
import type { CompiledTopics } from '../lib/policy/compiled.ts'
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

/** The other classes word by word; of each row at most `keep` words are written. */
export function writeWords(
  rows: { row: Row; keep: number }[],
  { features, counts }: Vocabulary<string>,
): Pick<CompiledTopics, 'biases' | 'scales' | 'words'> {
  // A pair names its row by one character.
  if (rows.length > printableValues) throw new Error(`${rows.length} rows: ${printableValues} can be told apart.`)
  const pairs = features.map(() => '')
  const scales = rows.map(({ row: { weights }, keep }, to) => {
    const kept = byTelling(weights, counts).slice(0, keep)
    const step = round(kept.reduce((most, at) => Math.max(most, Math.abs(weights[at] as number)), 1e-9) / mostSteps)
    for (const at of kept) {
      const steps = Math.round((weights[at] as number) / step)
      if (steps !== 0) pairs[at] += writePair(to, steps)
    }
    return step
  })
  const words = features.flatMap((word, at) => (pairs[at] ? [`${word}\t${pairs[at]}`] : []))
  return { biases: rows.map(({ row }) => round(row.bias)), scales, words: words.sort().join('\n') }
}

/** What tells most over all passages first: a strong weight of what is hardly ever met tells less than a middling one of what is usual. */
function byTelling(weights: Float64Array, counts: number[]): number[] {
  const value = weights.map((weight, at) => Math.abs(weight) * Math.sqrt(counts[at] ?? 0))
  const order = Array.from(weights, (_, at) => at).filter((at) => weights[at] !== 0)
  return order.sort((a, b) => (value[b] as number) - (value[a] as number))
}

const round = (number: number): number => Number(number.toPrecision(6))
