import { expect, test } from 'vitest'
import { needsOf, sieveByNeeds, topicsOf } from './needs.ts'

const names = [
  { expr: { any: [{ set: 1 }, { near: [{ set: 2 }, { name: 1 }], within: 3 }] } },
  { expr: { detector: 'money' } },
]

test.each([
  [{ set: 4 }, [4]],
  [{ name: 0 }, [1, 2]],
  [{ all: [{ name: 0 }, { set: 5 }] }, [5]],
  [{ seq: [{ detector: 'money' }, 2, { set: 6 }] }, [6]],
  [{ first: 40, match: { set: 7 } }, [7]],
  [{ count: { set: 8 }, atLeast: 2 }, [8]],
])('a condition holds only where one of its term sets is: %j', (expr, sets) => {
  expect([...(needsOf(expr, names) ?? [])]).toEqual(sets)
})

test.each([
  [{ name: 1 }],
  [{ any: [{ set: 1 }, { detector: 'money' }] }],
  [{ not: { set: 1 } }],
  [{ replyTo: { set: 1 } }],
])('what may hold without any word of the policy has no needs: %j', (expr) => {
  expect(needsOf(expr, names)).toBeNull()
})

test('only what may hold is looked at, in order', () => {
  const needs = new Map([
    ['rare', new Set([1])],
    ['either', new Set([2, 3])],
    ['always', null],
  ])
  const mayHold = sieveByNeeds([...needs.keys()], (item) => needs.get(item) ?? null)
  expect(mayHold([])).toEqual(['always'])
  expect(mayHold([3, 2])).toEqual(['either', 'always'])
  expect(mayHold([4, 1])).toEqual(['rare', 'always'])
})

test.each([
  [{ all: [{ topic: 2, atLeast: 0.7 }, { not: { topic: 1, atLeast: 0.1 } }] }, [2]],
  [{ topic: 3, atLeast: 0 }, null],
  [{ any: [{ topic: 3, atLeast: 0.5 }] }, null],
])('a guess holds only where the reader is a little sure: %j', (expr, topics) => {
  const needed = topicsOf(expr)
  expect(needed && [...needed]).toEqual(topics)
})
