import { expect, test } from 'vitest'
import { learnWeights } from './learn-weights.ts'
import { shuffled } from './shuffled.ts'

const example = (right: number, ...features: number[]) => ({ features: Int32Array.from(features), right })

test('features speak for the class they were seen with, and what is everywhere for none', () => {
  const examples = Array.from({ length: 40 }, (_, at) => (at % 2 ? example(1, 0, 2) : example(0, 1, 2)))
  const [row] = learnWeights(examples, { classes: 2, features: 3, epochs: 10, sparse: 1e-4 })
  const [yes = 0, no = 0, always = 0] = row?.weights ?? []
  expect(yes).toBeGreaterThan(1)
  expect(no).toBeLessThan(-1)
  expect(Math.abs(always)).toBeLessThan(0.5)
})

test('of several classes each has a row', () => {
  const examples = Array.from({ length: 60 }, (_, at) => example(at % 3, at % 3))
  const rows = learnWeights(examples, { classes: 3, features: 3, epochs: 10, sparse: 0 })
  for (const [at, { weights }] of rows.entries()) expect(weights.indexOf(Math.max(...weights))).toBe(at)
})

test('the same drafts give the same weights, byte for byte', () => {
  const learn = () =>
    learnWeights([example(1, 0), example(0, 1), example(1, 0, 1)], { classes: 2, features: 2, epochs: 5, sparse: 0 })
  expect(learn()).toEqual(learn())
  expect(shuffled([1, 2, 3, 4, 5], 7)).toEqual(shuffled([1, 2, 3, 4, 5], 7))
})
