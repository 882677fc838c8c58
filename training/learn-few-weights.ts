import { type Example, learnWeights, type Row, type Settings } from './learn-weights.ts'

/** Of the second learning: what is left has earned its place already. */
const sparseOfFew = 3e-4

/**
 * Learns the weights of a few features only, `keep` of each class: first of all, then anew of those that told most, which take over
 * what the others said. Weights that are merely cut off leave a gap: one right owner in twenty.
 */
export function learnFewWeights(
  examples: Example[],
  { keep, counts, ...settings }: Settings & { keep: number[]; counts: number[] },
): Row[] {
  const rows = learnWeights(examples, settings)
  const only = rows.map(({ weights }, at) => new Set(byTelling(weights, counts).slice(0, keep[at])))
  return learnWeights(examples, { ...settings, sparse: sparseOfFew, only })
}

/** What tells most over all passages first: a strong weight of what is hardly ever met tells less than a middling one of what is usual. */
export function byTelling(weights: Float64Array, counts: number[]): number[] {
  const value = weights.map((weight, at) => Math.abs(weight) * Math.sqrt(counts[at] ?? 0))
  const order = Array.from(weights, (_, at) => at).filter((at) => weights[at] !== 0)
  return order.sort((a, b) => (value[b] as number) - (value[a] as number))
}
