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
