import { fromPrintable, toPrintable } from './printable.ts'

const middle = 45

/** One pair of the trained document: a class, and a weight from -45 to 45 steps. */
export const writePair = (to: number, steps: number): string => toPrintable(to) + toPrintable(steps + middle)

/**
 * Reads what single words say of the classes: a line is a word, a tab, and pairs of class and weight. Returns what adds the
 * weights of a word to `sums`.
 */
export function readClassWeights(lines: string, scales: number[]): (word: string, sums: number[]) => void {
  const pairsOf = new Map<string, string>()
  for (const line of lines.split('\n')) {
    const border = line.indexOf('\t')
    pairsOf.set(line.slice(0, border), line.slice(border + 1))
  }
  return (word, sums) => {
    const pairs = pairsOf.get(word) ?? ''
    for (let at = 0; at < pairs.length; at += 2) {
      const to = fromPrintable(pairs.charCodeAt(at))
      const weight = (fromPrintable(pairs.charCodeAt(at + 1)) - middle) * (scales[to] as number)
      sums[to] = (sums[to] as number) + weight
    }
  }
}
