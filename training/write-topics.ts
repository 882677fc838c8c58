import { scaleOf, stepOf, writeClassWeights } from '../lib/check/topics/class-weights.ts'
import { writeFlagTable } from '../lib/check/topics/flag-table.ts'
import { printableValues } from '../lib/check/topics/printable.ts'
import type { CompiledTopics } from '../lib/policy/compiled.ts'
import { byTelling } from './learn-few-weights.ts'
import type { Row } from './learn-weights.ts'
import type { Vocabulary } from './vocabulary.ts'

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
  // A word names a row by one character.
  if (rows.length > printableValues) throw new Error(`${rows.length} rows: ${printableValues} can be told apart.`)
  const strongest = rows.map(({ weights }) => weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9))
  const stepsOf = (at: number): [number, number][] =>
    rows.flatMap(({ weights }, to): [number, number][] => {
      const step = stepOf(weights[at] as number, strongest[to] as number)
      return step === 0 ? [] : [[to, step]]
    })
  const said = features.map((word, at) => [word, stepsOf(at)] as const).filter(([, steps]) => steps.length > 0)
  return {
    biases: rows.map(({ bias }) => round(bias)),
    scales: strongest.map((most) => round(scaleOf(most))),
    words: writeClassWeights(Object.fromEntries(said.sort(([a], [b]) => (a < b ? -1 : 1)))),
  }
}

const round = (number: number): number => Number(number.toPrecision(6))
