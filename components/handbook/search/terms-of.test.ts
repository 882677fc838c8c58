import { expect, test } from 'vitest'
import { samplePolicy } from '../../../lib/policy/compiled.sample.ts'
import type { CompiledPolicy, Expr } from '../../../lib/policy/compiled.ts'
import { termsOf } from './terms-of.ts'

const policy: CompiledPolicy = {
  ...samplePolicy,
  sets: ['alone', 'near', 'other', 'never'].map((terms) => ({ terms })),
  names: [
    { id: 'alone', expr: { set: 0 } },
    { id: 'circle', expr: { any: [{ name: 1 }, { set: 2 }] } },
  ],
}

test.each<[Expr, string[], string[]]>([
  [{ any: [{ set: 0 }, { name: 0 }] }, ['alone'], []],
  [{ near: [{ set: 1 }, { set: 2 }], within: 3 }, [], ['near', 'other']],
  [{ any: [{ name: 0 }, { near: [{ set: 1 }, { set: 2 }], within: 3 }] }, ['alone'], ['near', 'other']],
  [{ all: [{ any: [{ set: 0 }] }, { not: { set: 3 } }] }, ['alone'], []],
  [{ all: [{ set: 1 }, { set: 2 }] }, [], ['near', 'other']],
  [{ language: 'en', match: { set: 0 } }, ['alone'], []],
  [{ name: 1 }, ['other'], []],
])('%o', (condition, signs, words) => {
  expect(termsOf(policy, condition)).toEqual({ signs, words })
})
