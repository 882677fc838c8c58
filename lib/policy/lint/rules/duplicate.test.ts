import { expect, test } from 'vitest'
import { ruleFile } from '../../testing/small-policy.ts'
import { lintSmall } from '../testing/lint-small.ts'
import { findDuplicates } from './duplicate.ts'

const lint = (one: string, other: string) =>
  lintSmall(findDuplicates, { rules: [ruleFile('a.one', one), ruleFile('a.other', other)] })

test('two rules that look for the same', () => {
  expect(lint('match: [tea, milk]', 'match: [milk, tea]\naction: hold')).toEqual([
    'rules/a.other.yaml:9 warning duplicate "a.other" looks for the same as "a.one".',
  ])
})

test.each([
  ['match: tea', 'match: milk'],
  ['match: tea', 'match: tea\nunless: milk'],
  ['match: tea\napplies: { networks: [x] }', 'match: tea\napplies: { networks: [facebook] }'],
])('%s and %s differ', (one, other) => expect(lint(one, other)).toEqual([]))
