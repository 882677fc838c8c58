import { describe, expect, test } from 'vitest'
import type { CompiledTopics } from '../policy/compiled.ts'
import { smallPolicy } from '../policy/testing/small-policy.ts'
import { prepareChecker } from './checker.ts'
import { writePair } from './topics/class-weights.ts'

const base = smallPolicy({})
const [first = '', second = ''] = base.owners.map(({ id }) => id)

/** A reader that knows two words: "refund" is customers' trouble, "reporter" is for the press. */
const topics: CompiledTopics = {
  classes: ['flag', 'guarded'],
  about: ['nothing', 'customer-trouble', 'press'],
  flag: { bias: -9, scale: 1, table: '##' },
  biases: [-9, 3, 0, 0],
  scales: [1, 1, 1, 1],
  masked: [],
  asked: [],
  words: [`refund\t${writePair(2, 20)}`, `reporter\t${writePair(3, 20)}`].join('\n'),
}
const routes = {
  'customer-trouble': { primary: first, consulted: [] },
  press: { primary: second, consulted: [] },
}
const ownersFor = (text: string, replyTo?: { text: string }) => {
  const { owner } = prepareChecker({ ...base, routes, topics }).check({ text, now: 0, ...(replyTo && { replyTo }) })
  return owner && [owner.primary, ...owner.consulted].map(({ id }) => id)
}

describe('a draft in which nothing is found', () => {
  test('is a matter of whoever owns what it is about', () => {
    expect(ownersFor('where is her refund')).toEqual([first])
    expect(ownersFor('a reporter called')).toEqual([second])
  })

  test('names a second owner where it is about two things', () => {
    expect(ownersFor('a reporter asks for a refund')?.toSorted()).toEqual([first, second].toSorted())
  })

  test('is nobody’s matter where the reader is not sure', () => {
    expect(ownersFor('what a fine morning')).toBeUndefined()
  })

  test('without a trained reader names nobody', () => {
    expect(prepareChecker(base).check({ text: 'where is her refund', now: 0 }).owner).toBeUndefined()
  })
})
