/** A sum of weights as a likelihood from 0 to 1. */
export const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score))

/** Sums of several classes as shares of one. */
export function softmax(scores: number[]): number[] {
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const all = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / all)
}
