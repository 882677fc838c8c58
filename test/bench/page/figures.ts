import type { Piece, Trace } from './trace.ts'

export const total = (pieces: Piece[]): number => pieces.reduce((sum, { cpu }) => sum + cpu, 0)

export const longest = (pieces: Piece[]): number => Math.max(0, ...pieces.map(({ cpu }) => cpu))

/** Tasks that the browser itself calls long: over 50 ms, counted in time of the processor. */
export const longTasks = ({ tasks }: Trace): number => tasks.filter(({ cpu }) => cpu > 50).length

/** The value below which a share of all lies. */
export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}
