import { expect, test } from 'vitest'
import { topics } from '../../lib/owners/topic.ts'
import { topicsInOrder } from './chapters.ts'

test('every topic stands in one chapter', () => {
  expect([...topicsInOrder].sort()).toEqual([...topics].sort())
})
