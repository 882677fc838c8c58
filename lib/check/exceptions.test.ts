import { expect, test } from 'vitest'
import { ruleFile, smallPolicy, tryPolicy } from '../policy/testing/small-policy.ts'
import { prepareChecker } from './checker.ts'
import type { Draft } from './draft.ts'
import { explain } from './explain.ts'

const exceptions = `[{ id: press-day, when: press day, reason: The press was invited., owner: comms, expires: 2027-01-31 }]`
const draft = (text: string, now: string, author?: Draft['author']): Draft => ({ text, now: Date.parse(now), author })
const rulesOf = (fields: string, tried: Draft): string[] =>
  prepareChecker(smallPolicy({ rules: [ruleFile('conf.word', `match: heron\n${fields}`)] }))
    .check(tried)
    .findings.map(({ rule }) => rule)

test('a rule is silent where an exception holds, until it expires', () => {
  const fields = `exceptions: ${exceptions}`
  expect(rulesOf(fields, draft('press day of the heron', '2027-01-31T23:59:59Z'))).toEqual([])
  expect(rulesOf(fields, draft('press day of the heron', '2027-02-01T00:00:00Z'))).toEqual(['conf.word'])
  expect(rulesOf(fields, draft('the heron', '2027-01-01T00:00:00Z'))).toEqual(['conf.word'])
})

test('a company makes exceptions of the rules of its packs', () => {
  const policy = smallPolicy({
    company: `schema: 1\nid: acme\ncompany: Acme\nversion: '1'\nrules: { conf.word: { exceptions: ${exceptions} } }`,
    rules: [ruleFile('conf.word', 'match: heron')],
  })
  expect(prepareChecker(policy).check(draft('heron on press day', '2026-12-01')).findings).toEqual([])
})

test('explain says which exception applied', () => {
  const policy = smallPolicy({
    rules: [ruleFile('conf.word', `match: heron\nunless: pond\nexceptions: ${exceptions}`)],
  })
  const partsOf = (now: string) => explain(policy, draft('heron on press day', now)).rules[0]?.unless?.parts
  const exception = { condition: '<exception press-day>' }
  expect(partsOf('2026-12-01')).toMatchObject([{ holds: false }, { ...exception, holds: true }])
  expect(partsOf('2027-12-01')).toMatchObject([{ holds: false }, { ...exception, holds: false }])
})

test('an exception without a known owner is no policy', () => {
  const rule = ruleFile('conf.word', `match: heron\nexceptions: ${exceptions.replace('owner: comms', 'owner: nobody')}`)
  const { policy, problems } = tryPolicy({ rules: [rule] })
  expect(policy).toBeUndefined()
  expect(problems).toMatchObject([{ code: 'unknown-owner', file: 'rules/conf.word.yaml' }])
  expect(problems[0]?.message).toContain('press-day')
})

test('a rule may be for some regions and some days', () => {
  const fields = 'applies: { regions: [DE, AT], from: 2027-01-01, until: 2027-01-31 }'
  const german = { region: 'DE' }
  expect(rulesOf(fields, draft('heron', '2027-01-01T00:00:00Z', german))).toEqual(['conf.word'])
  expect(rulesOf(fields, draft('heron', '2027-01-31T23:59:59Z', german))).toEqual(['conf.word'])
  expect(rulesOf(fields, draft('heron', '2026-12-31T23:59:59Z', german))).toEqual([])
  expect(rulesOf(fields, draft('heron', '2027-02-01T00:00:00Z', german))).toEqual([])
  expect(rulesOf(fields, draft('heron', '2027-01-15T00:00:00Z', { region: 'UK' }))).toEqual([])
  expect(rulesOf(fields, draft('heron', '2027-01-15T00:00:00Z'))).toEqual([])
})
