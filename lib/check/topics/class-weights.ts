import { fromPrintable, toPrintable } from './printable.ts'

/**
 * What single words say of classes: words and their classes line by line, and a weight for each class named, in the same order.
 * Told apart like this they pack a tenth smaller than side by side.
 */
export interface ClassWeights {
  words: string
  classes: string
  weights: string
}

/** A weight has so many steps up and down, small ones told apart better than large ones. */
const steps = 15

/** The step that comes nearest to a weight, where the strongest is the last one. */
export const stepOf = (weight: number, strongest: number): number =>
  Math.round(Math.sign(weight) * Math.sqrt(Math.abs(weight) / strongest) * steps)

/** What one step counts where the strongest weight is the last one: n steps count n times n of it. */
export const scaleOf = (strongest: number): number => strongest / steps ** 2

/** Writes what each word says: numbers of classes with steps from -15 to 15. */
export function writeClassWeights(said: Record<string, [to: number, step: number][]>): ClassWeights {
  const pairs = Object.values(said)
  return {
    words: Object.keys(said).join('\n'),
    classes: pairs.map((own) => own.map(([to]) => toPrintable(to)).join('')).join('\n'),
    weights: pairs
      .flat()
      .map(([, step]) => toPrintable(step + steps))
      .join(''),
  }
}

/** Reads what was written. Returns what adds the weights of a word to `sums`; `scales` are by class. */
export function readClassWeights(
  { words, classes, weights }: ClassWeights,
  scales: number[],
): (word: string, sums: number[]) => void {
  const classesOf = classes.split('\n')
  const said = new Map<string, { own: string; from: number }>()
  let from = 0
  for (const [at, word] of words.split('\n').entries()) {
    const own = classesOf[at] ?? ''
    said.set(word, { own, from })
    from += own.length
  }
  return (word, sums) => {
    const pairs = said.get(word)
    if (!pairs) return
    for (let at = 0; at < pairs.own.length; at++) {
      const to = fromPrintable(pairs.own.charCodeAt(at))
      const step = fromPrintable(weights.charCodeAt(pairs.from + at)) - steps
      sums[to] = (sums[to] as number) + step * Math.abs(step) * (scales[to] as number)
    }
  }
}
