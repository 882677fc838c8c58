import { expect, test } from 'vitest'
import { shareOf } from './tally.ts'

test('a share comes with its 95 % interval', () => {
  // Reference values of Wilson's score interval: 8 of 10, and none of 20.
  expect(shareOf(8, 10)?.low).toBeCloseTo(0.49, 2)
  expect(shareOf(8, 10)?.high).toBeCloseTo(0.943, 2)
  expect(shareOf(0, 20)).toMatchObject({ share: 0, low: 0 })
  expect(shareOf(0, 20)?.high).toBeCloseTo(0.161, 2)
  expect(shareOf(0, 0)).toBeNull()
})
