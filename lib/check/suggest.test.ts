import { describe, expect, test } from 'vitest'
import type { CompiledTopics } from '../policy/compiled.ts'
import { guardFile, smallPolicy } from '../policy/testing/small-policy.ts'
import { prepareChecker } from './checker.ts'
import { writeClassWeights } from './topics/class-weights.ts'

const base = smallPolicy({})
const [first = '', second = ''] = base.owners.map(({ id }) => id)

/** A reader that knows two words: "refund" is customers' trouble, "reporter" is for the press. */
const said: Parameters<typeof writeClassWeights>[0] = {
  refund: [[2, 4]],
  '>wait': [[2, 5]],
  her: [[2, 1]],
  reporter: [[3, 4]],
}
const topics: CompiledTopics = {
  classes: ['flag', 'guarded'],
  about: ['nothing', 'customer-trouble', 'press'],
  flag: { bias: -9, scale: 1, table: '##' },
  biases: [-9, 3, 0, 0],
  scales: [1, 1, 1, 1],
  masked: [],
  asked: [],
  words: writeClassWeights(said),
}
const routes = {
  'customer-trouble': { primary: first, consulted: [] },
  press: { primary: second, consulted: [] },
}
const adviceOn = (text: string, replyTo?: { text: string }) =>
  prepareChecker({ ...base, routes, topics }).check({ text, now: 0, ...(replyTo && { replyTo }) }).owner
const ownersFor = (text: string, replyTo?: { text: string }) => {
  const owner = adviceOn(text, replyTo)
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

  test('shows the words that tell, as they are written in it or in what it answers, and no others', () => {
    const because = adviceOn('Her REFUNDS are late', { text: 'Still waiting' })?.because
    expect(because).toEqual([{ name: 'customer-trouble', spans: [], words: ['waiting', 'REFUNDS'] }])
  })

  test('shows none of the most frequent words, whatever they weigh', () => {
    const words = writeClassWeights({ ...said, about: [[2, 5]] })
    const languages = { ...base.languages, signs: { en: 'about the' } }
    const { check } = prepareChecker({ ...base, languages, routes, topics: { ...topics, words } })
    expect(check({ text: 'About the refund', now: 0 }).owner?.because[0]?.words).toEqual(['refund'])
  })

  test('says what the second owner is for, with words of its own', () => {
    const { because, consulted, topic } = adviceOn('a reporter asks for a refund') ?? {}
    expect(consulted?.map((card) => card.topic)).not.toContain(topic)
    expect(because?.toSorted((a, b) => a.name.localeCompare(b.name))).toEqual([
      { name: 'customer-trouble', spans: [], words: ['refund'] },
      { name: 'press', spans: [], words: ['reporter'] },
    ])
  })

  test('shows words of a long draft from where they stand', () => {
    const calm = 'It is a fine morning by the sea and nobody is in a hurry. '.repeat(90)
    expect(adviceOn(`${calm}Refund? My refund! ${calm}`)?.because[0]?.words).toContain('Refund')
  })

  test('is nobody’s matter where the reader is not sure', () => {
    expect(ownersFor('what a fine morning')).toBeUndefined()
  })

  test('is nobody’s matter under a guard of protected talk, unless the reader sees none of it', () => {
    const guarded = { ...smallPolicy({ guards: [guardFile('work-conditions', 'match: pay grade')] }), routes }
    const words = writeClassWeights({ ...said, unfair: [[0, 5]] })
    const ownerOf = (text: string) =>
      prepareChecker({ ...guarded, topics: { ...topics, biases: [-3, 3, 0, 0], words } }).check({ text, now: 0 }).owner
    expect(ownerOf('a refund is above my pay grade')?.primary.id).toBe(first)
    expect(ownerOf('a refund, at my unfair pay grade')).toBeUndefined()
  })

  test('without a trained reader names nobody', () => {
    expect(prepareChecker(base).check({ text: 'where is her refund', now: 0 }).owner).toBeUndefined()
  })
})
