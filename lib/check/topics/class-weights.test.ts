import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readClassWeights, scaleOf, stepOf, writeClassWeights } from './class-weights.ts'

const strongest = 4.5
const classes = 7
const weight = fc.double({ min: -strongest, max: strongest, noNaN: true })
const said = fc.dictionary(
  fc.stringMatching(/^[a-z#]{1,8}$/),
  fc.uniqueArray(fc.tuple(fc.nat(classes - 1), weight), { minLength: 1, selector: ([to]) => to }),
)
const none = () => Array.from({ length: classes }, () => 0)

test('what each word says of each class is read as it was written, for and against', () => {
  fc.assert(
    fc.property(said, (weights) => {
      const steps = Object.entries(weights).map(
        ([word, own]) => [word, own.map(([to, one]): [number, number] => [to, stepOf(one, strongest)])] as const,
      )
      const add = readClassWeights(writeClassWeights(Object.fromEntries(steps)), none().fill(scaleOf(strongest)))
      for (const [word, own] of Object.entries(weights)) {
        const sums = none()
        add(word, sums)
        for (const [to, one] of own) {
          // Half a step is the most that is lost: the largest steps are the last ones.
          expect(Math.abs((sums[to] as number) - one)).toBeLessThan(strongest * (1 - (14.5 / 15) ** 2))
          expect((sums[to] as number) * one).toBeGreaterThanOrEqual(0)
        }
        const told = new Set(own.map(([to]) => to))
        expect(sums.filter((sum, to) => sum !== 0 && !told.has(to))).toEqual([])
      }
    }),
  )
})

test('small weights are told apart better than large ones, and the strongest is kept whole', () => {
  expect([stepOf(strongest, strongest), stepOf(-strongest, strongest)]).toEqual([15, -15])
  expect(stepOf(0.1, strongest)).not.toBe(stepOf(0.2, strongest))
  expect(stepOf(4.4, strongest)).toBe(stepOf(4.5, strongest))
})

test('a word of which nothing is said says nothing', () => {
  const add = readClassWeights(writeClassWeights({ plant: [[2, 3]] }), none().fill(1))
  const sums = none()
  add('constructor', sums)
  expect(sums).toEqual(none())
})
