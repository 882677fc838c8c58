import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadPolicy } from '../../bin/second-look/load-policy.ts'
import { prepareChecker, type Recall } from '../../lib/check/checker.ts'
import { cutSections } from '../../lib/check/cut-sections.ts'
import { openScene } from '../../lib/check/open-scene.ts'
import { preparePolicy } from '../../lib/check/prepare.ts'
import { draftOf } from '../../lib/policy/case-draft.ts'

const { policy, sources } = loadPolicy('policies/brightwater')
const { check } = prepareChecker(policy)

const texts = [
  ...sources.rules.flatMap(({ value: { cases } }) => [...cases.flag, ...cases.pass]),
  ...sources.guards.flatMap(({ value: { cases } }) => [...cases.hold, ...cases.open]),
].map((source) => draftOf(source).draft.text)
const said = fc.constantFrom(...texts)
const gap = fc.constantFrom(' ', '\n', '\n\n', '\r\n', '. ', '! ', '? ')
const odd = fc.constantFrom(
  '👩‍👩‍👧',
  '\ud83d',
  '\udc69',
  '\u200b',
  'é',
  'Dr. ',
  '@a ',
  '#NewLumo ',
  '-----BEGIN PRIVATE KEY-----\n',
)
const piece = fc.oneof({ weight: 4, arbitrary: said }, odd, fc.string({ unit: 'binary', maxLength: 8 }))
const text = fc.array(fc.tuple(piece, gap), { minLength: 60, maxLength: 120 }).map((pieces) => pieces.flat().join(''))
/** From a place in the text (a share of it) so many characters are replaced. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.constantFrom(0, 0, 1), fc.nat(3000)),
  typed: fc.oneof(fc.string({ unit: 'binary', maxLength: 2 }), gap, piece),
})

test('a draft that changes is judged as one that is read for the first time', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(text, fc.array(edit, { minLength: 2, maxLength: 6 }), (begun, edits) => {
      const recall: Recall = {}
      let now = begun
      check({ text: now, now: 0 }, recall)
      for (const { at, removed, typed } of edits) {
        const from = Math.floor(at * now.length)
        now = now.slice(0, from) + typed + now.slice(from + removed)
        expect(check({ text: now, now: 0 }, recall)).toEqual(check({ text: now, now: 0 }))
      }
    }),
    { numRuns: 500 },
  )
})

test('a draft that is read in steps is judged as one that is read at once', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 500, max: 9000 }), (whole, step) => {
      const recall: Recall = {}
      for (let upTo = step; upTo < whole.length; upTo += step) check({ text: whole.slice(0, upTo), now: 0 }, recall)
      expect(check({ text: whole, now: 0 }, recall)).toEqual(check({ text: whole, now: 0 }))
    }),
    { numRuns: 100 },
  )
})

test('a long draft is read again when something of the policy begins or ends, and not before', () => {
  const launch = Date.parse('2027-03-03T09:00Z')
  const text = `We start Project Otter next week. ${'The kettle is lovely and so is the tea. '.repeat(200)}`
  const prepared = preparePolicy(policy)
  const before = openScene(prepared, { text, now: launch - 3_600_000 })
  const isKept = (now: number) =>
    openScene(prepared, { text, now }, before).sections?.[0]?.scene === before.sections?.[0]?.scene
  expect([launch - 1, launch, launch + 1].map(isKept)).toEqual([true, false, false])
  const recall: Recall = {}
  const told = [launch - 1, launch].map((now) => check({ text, now }, recall).findings.map(({ rule }) => rule))
  expect(told).toEqual([['conf.unreleased'], []])
})

test('what stands around a draft counts anew when it changes', () => {
  const long = 'The kettle is lovely and so is the tea. '.repeat(200)
  const recall: Recall = {}
  const drafts = [
    { text: long, now: 0 },
    { text: long, now: 0, replyTo: { text: 'My order 88121 never came, awful service' } },
    { text: long, now: 0, author: { languages: ['de'] } },
    { text: 'Short.', now: 0 },
    { text: long, now: 0 },
  ]
  for (const draft of drafts) expect(check(draft, recall)).toEqual(check(draft))
})

test('a key pressed in a long draft leaves nearly all of its sections as they are', () => {
  const long = texts.join('\n\n')
  const before = new Set(cutSections(long))
  const after = cutSections(`${long.slice(0, 20_000)}x${long.slice(20_000)}`)
  expect(after.filter((section) => !before.has(section)).length).toBeLessThanOrEqual(2)
  expect(after.join('')).toHaveLength(long.length + 1)
})
