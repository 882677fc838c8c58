import { expect, test } from 'vitest'
import { guardFile, lexiconFile, ruleFile } from '../../testing/small-policy.ts'
import { lintSmall } from '../testing/lint-small.ts'
import { findUnreachable } from './unreachable.ts'

const now = Date.UTC(2026, 10, 18)
const lexicons = [lexiconFile('client', 'terms: []')]
const guards = [guardFile('private-life', 'match: [my shift, tea]\nsoftened: [a.soft]\nexempt: [a.exempt]')]
const lint = (fields: string, id = 'a.rule') =>
  lintSmall(
    findUnreachable,
    {
      lexicons,
      guards,
      rules: [ruleFile('a.soft', ''), ruleFile('a.exempt', ''), ruleFile(id, fields)].filter(
        ({ path }, at, all) => all.findLastIndex((file) => file.path === path) === at,
      ),
    },
    { now },
  )

test.each([
  ['match: { all: [milk, { not: milk }] }', 'error', 'its conditions exclude each other'],
  ['match: { all: [milk, <client>] }', 'warning', 'nobody has given (client)'],
  ['match: { all: [milk, { draft: { networks: [x] } }] }\napplies: { networks: [facebook] }', 'error', 'excludes'],
  ['match: milk\napplies: { networks: [] }', 'error', 'is empty'],
  ['match: milk\napplies: { until: 2026-11-01 }', 'warning', 'its last day is over'],
  ['match: { all: [tea, milk] }', 'error', 'the guard "private-life"'],
])('%s', (fields, severity, reason) => {
  const [said, ...more] = lint(fields)
  expect(said).toContain(` ${severity} unreachable "a.rule" can never fire: `)
  expect(said).toContain(reason)
  expect(more).toEqual([])
})

test.each([
  ['a.rule', 'match: milk'],
  ['a.rule', 'match: [milk, <client>]'],
  ['a.rule', 'match: milk\napplies: { networks: [x], until: 2026-12-01 }'],
  ['a.rule', 'match: { all: [tea, milk] }\nawake: [private-life]'],
  ['a.soft', 'match: { all: [tea, milk] }'],
  ['a.exempt', 'match: { all: [tea, milk] }'],
])('%s with %s can fire', (id, fields) => expect(lint(fields, id)).toEqual([]))
