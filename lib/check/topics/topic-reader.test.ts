import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CompiledTopics } from '../../policy/compiled.ts'
import { smallPolicy } from '../../policy/testing/small-policy.ts'
import { prepareChecker } from '../checker.ts'
import { openScene } from '../open-scene.ts'
import { preparePolicy } from '../prepare.ts'
import { readingsOf as readScene } from '../scene.ts'
import { writeClassWeights } from './class-weights.ts'
import { prepareFeatures } from './features.ts'
import { writeFlagTable } from './flag-table.ts'

const base = smallPolicy({})
const featuresOf = (text: string): number[] => {
  const read = prepareFeatures(base, { masked: ['company'], asked: [] })
  return read(openScene(preparePolicy(base), { text, now: 0 })).flatMap(({ fine }) => fine)
}

/** A reader that learned two things: "whoosh" deserves a second look because of conf.first, "hush" is protected. */
const { table, scale } = writeFlagTable([{ feature: featuresOf('whoosh')[0] as number, weight: 40 }], 64)
const topics: CompiledTopics = {
  classes: ['flag', 'guarded', 'conf.first', 'conf.second'],
  flag: { bias: -4, scale, table },
  biases: [-4, 0, 0],
  scales: [1, 1, 1],
  masked: ['company'],
  asked: [],
  words: writeClassWeights({ hush: [[0, 6]], whoosh: [[1, 4]] }),
}
const readingsOf = (text: string) => readScene(openScene(preparePolicy({ ...base, topics }), { text, now: 0 }))

test('a passage is read by what its words were in the drafts to learn from', () => {
  const [whoosh] = readingsOf('It is quiet here. Then whoosh')
  const [calm] = readingsOf('It is quiet here. Then nothing')
  expect(whoosh?.sureness[0]).toBeGreaterThan(0.8)
  expect(calm?.sureness[0]).toBeLessThan(0.1)
  expect(whoosh?.sureness[2]).toBe(whoosh?.sureness[0])
  expect(whoosh?.sureness[3]).toBe(0)
  expect(readingsOf('hush')[0]?.sureness[1]).toBeGreaterThan(0.8)
})

test('what deserves a second look does so for the likeliest reason, however little that stands out', () => {
  const reasons = ['conf.first', 'b', 'c', 'd', 'e', 'f', 'g']
  const many = {
    ...topics,
    classes: ['flag', 'guarded', ...reasons],
    biases: [-4, ...reasons.map(() => 0)],
    scales: [1, ...reasons.map(() => 0.01)],
  }
  const [reading] = readScene(openScene(preparePolicy({ ...base, topics: many }), { text: 'whoosh', now: 0 }))
  const [sure = 0, , ...byReason] = reading?.sureness ?? []
  expect(byReason).toEqual([sure, 0, 0, 0, 0, 0, 0])
})

test('the sentence that weighs most is shown', () => {
  const text = 'It is quiet here. Then whoosh. And so on'
  const [reading] = readingsOf(text)
  expect(text.slice(reading?.start, reading?.end)).toBe('Then whoosh')
})

test('a guess is advice at most, unsure, and only where the words of the rule say nothing', () => {
  const rule = {
    id: 'conf.first',
    title: 'A rule',
    topic: 'results' as const,
    action: 'hold' as const,
    confidence: 'high' as const,
    match: { pattern: 'bang', requires: ['bang'] },
    guess: { topic: 2, atLeast: 0.8 },
    message: { what: 'What.', why: 'Why.' },
    fix: { kind: 'mask' as const, text: '', label: 'Mask it' },
  }
  const { check } = prepareChecker({ ...base, topics, rules: [rule] })
  expect(check({ text: 'bang', now: 0 }).findings).toMatchObject([{ action: 'hold', confidence: 'high' }])
  const [guess] = check({ text: 'whoosh', now: 0 }).findings
  expect(guess).toMatchObject({ action: 'advise', confidence: 'low', span: { start: 0, end: 6 } })
  expect(guess?.fix).toBeUndefined()
  expect(check({ text: 'hello', now: 0 }).findings).toEqual([])
})

test('any text is read, and spans lie inside it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      for (const { start, end, sureness } of readingsOf(text)) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(sureness.every((sure) => sure >= 0 && sure <= 1)).toBe(true)
      }
    }),
  )
})
