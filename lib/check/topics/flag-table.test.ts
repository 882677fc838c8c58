import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFlagTable, writeFlagTable } from './flag-table.ts'

const features = fc.uniqueArray(fc.nat({ max: 2 ** 32 - 1 }), { minLength: 1, maxLength: 40 })
const weight = fc.double({ min: -4, max: 4, noNaN: true })

test('a weight comes back with its sign and about its size, and JSON leaves the table as it is', () => {
  fc.assert(
    fc.property(features, weight, (list, value) => {
      const { table, scale } = writeFlagTable(
        list.map((feature) => ({ feature, weight: value })),
        4096,
      )
      expect(JSON.stringify(table)).toHaveLength(table.length + 2)
      const weigh = readFlagTable(table, scale)
      expect(weigh(list[0] as number)).toBeCloseTo(value)
    }),
  )
})

test('what was never learned hardly ever has a weight', () => {
  const known = Array.from({ length: 3000 }, (_, at) => ({ feature: (at * 2654435761) >>> 0, weight: 1 }))
  const { table, scale } = writeFlagTable(known, 6000)
  const weigh = readFlagTable(table, scale)
  const unknown = Array.from({ length: 10_000 }, (_, at) => (at * 40503 + 977) * 65_537)
  const byMistake = unknown.filter((feature) => weigh(feature >>> 0) !== 0).length
  expect(byMistake).toBeLessThan(150)
})

test('where the table is full, the most telling features have their place', () => {
  const many = Array.from({ length: 500 }, (_, at) => ({ feature: (at * 2654435761) >>> 0, weight: 500 - at }))
  const { table, scale } = writeFlagTable(many, 100)
  expect(readFlagTable(table, scale)(many[0]?.feature as number)).toBeCloseTo(500)
})
