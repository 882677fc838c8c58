import { expect, test } from 'vitest'
import { learnFewWeights } from './learn-few-weights.ts'
import type { Example } from './learn-weights.ts'

// Class 1 is told by feature 0 and, half as often, by one of the features 1 to 4.
const examples: Example[] = Array.from({ length: 80 }, (_, at) => {
  const right = at % 2
  const told = at % 3 === 0 ? [1 + ((at >> 1) % 4)] : [0]
  return { features: Int32Array.from(right ? told : [5]), right }
})
const counts = [54, 7, 7, 7, 7, 40]
const settings = { classes: 2, features: 6, epochs: 20, sparse: 1e-4, counts }

test('keeps the weights that tell most, and no others', () => {
  const [row] = learnFewWeights(examples, { ...settings, keep: [2] })
  expect(Array.from(row?.weights ?? [], (weight) => weight !== 0)).toEqual([true, false, false, false, false, true])
})

test('what is kept says what the others would have said', () => {
  const [few] = learnFewWeights(examples, { ...settings, keep: [1] })
  const [all] = learnFewWeights(examples, { ...settings, keep: [6] })
  const strongest = (weights: Float64Array = new Float64Array()) => Math.max(...weights.map(Math.abs))
  expect(strongest(few?.weights)).toBeGreaterThan(strongest(all?.weights))
})
