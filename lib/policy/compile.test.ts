import { expect, test } from 'vitest'
import { prepareChecker } from '../check/checker.ts'
import { guardFile, ruleFile, smallPolicy } from './testing/small-policy.ts'

test.each([
  ['', []],
  ['awake: [work-conditions]', ['hc.story']],
  ['awake: [private-life]', []],
])('a rule with "%s" under the guard for work conditions', (awake, found) => {
  const { check } = prepareChecker(
    smallPolicy({
      guards: [guardFile('work-conditions', 'match: my shift')],
      rules: [ruleFile('hc.story', `match: my patient\n${awake}`)],
    }),
  )
  const verdict = check({ text: 'Long day on my shift with my patient', now: 0 })
  expect(verdict.guard).toBe('work-conditions')
  expect(verdict.findings.map((finding) => finding.rule)).toEqual(found)
})
