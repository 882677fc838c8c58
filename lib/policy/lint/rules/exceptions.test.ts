import { expect, test } from 'vitest'
import { ruleFile } from '../../testing/small-policy.ts'
import { lintSmall } from '../testing/lint-small.ts'
import { findExpiring } from './exceptions.ts'

const exception = 'exceptions: [{ id: fair, when: fair, reason: The fair., owner: comms, expires: 2027-01-31 }]'

test.each([
  ['2026-12-31', []],
  ['2027-01-03', ['warning expires-soon The exception "fair" of "a.tea" expires on 2027-01-31.']],
  ['2027-01-31', ['warning expires-soon The exception "fair" of "a.tea" expires on 2027-01-31.']],
  ['2027-02-01', ['error expired The exception "fair" of "a.tea" expired on 2027-01-31.']],
])('on %s', (today, expected) => {
  const rules = [ruleFile('a.tea', exception)]
  const said = lintSmall(findExpiring, { rules }, { now: Date.parse(today) })
  expect(said.map((line) => line.replace(/^\S+ /, ''))).toEqual(expected)
})

test("the company's own exceptions count as well", () => {
  const company = `schema: 1\nid: acme\ncompany: Acme\nversion: 1.0.0\nrules:\n  a.tea:\n    ${exception}`
  const said = lintSmall(findExpiring, { company, rules: [ruleFile('a.tea', '')] }, { now: Date.parse('2027-02-01') })
  expect(said).toEqual([expect.stringContaining('policy.yaml:7 error expired')])
})
