import { expect, test } from 'vitest'
import { ruleFile } from '../../testing/small-policy.ts'
import { lintSmall } from '../testing/lint-small.ts'
import { findUnknownRoles } from './roles.ts'

const rule = (id: string, role: string, cased = role) =>
  ruleFile(
    id,
    `applies: { roles: [${role}] }\ncases: { flag: [{ text: a, roles: [${cased}] }, b, c], pass: [d, e, f] }`,
  )

test('a role that one rule asks for and no case has', () => {
  expect(lintSmall(findUnknownRoles, { rules: [rule('a.tea', 'exceutive', 'executive')] })).toEqual([
    expect.stringContaining('warning unknown-role Nothing else speaks of the role "exceutive".'),
  ])
})

test('a role that a case or another rule has', () => {
  expect(lintSmall(findUnknownRoles, { rules: [rule('a.tea', 'executive')] })).toEqual([])
  expect(lintSmall(findUnknownRoles, { rules: [rule('a.tea', 'hr', 'x'), rule('a.milk', 'hr', 'y')] })).toEqual([])
})

test('a role that only the calendar knows is an error: its window would be open for nobody', () => {
  const company = (role: string): string => `schema: 1
id: acme
company: Acme
version: '1'
calendar: { quietPeriods: [{ id: q, kind: earnings, from: 2027-01-01, until: 2027-02-01, roles: [${role}] }] }`
  const lint = (role: string): string[] =>
    lintSmall(findUnknownRoles, { company: company(role), rules: [rule('a.tea', 'executive')] })
  expect(lint('executive')).toEqual([])
  expect(lint('exceutive')).toEqual([
    'policy.yaml:5 error unknown-role "q" is for the role "exceutive", of which no rule and no case speaks.',
  ])
})
