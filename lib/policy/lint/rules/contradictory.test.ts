import { expect, test } from 'vitest'
import { guardFile, ruleFile } from '../../testing/small-policy.ts'
import { lintSmall } from '../testing/lint-small.ts'
import { findContradictory } from './contradictory.ts'

const lint = (fields: string) => lintSmall(findContradictory, { rules: [ruleFile('a.tea', fields)] })

test.each([
  ['the same', 'match: tea\nunless: tea'],
  ['one of several excuses', 'match: { all: [tea, milk] }\nunless: [sugar, tea]'],
  ['each alternative', 'match: [tea, coffee]\nunless: [coffee, tea, milk]'],
])('a rule whose match is excused as a whole: %s', (_, fields) => {
  expect(lint(fields)).toEqual([
    expect.stringMatching(/^rules\/a\.tea\.yaml:\d+ error contradictory "a\.tea" can never fire/),
  ])
})

test('words that are found and excused are named', () => {
  expect(lint('match: [tea, coffee, <company>]\nunless: [coffee, Acme]')).toEqual([
    expect.stringMatching(/warning contradictory Words of "a\.tea" .*: "coffee"\.$/),
  ])
})

test('a guard is looked at in the same way', () => {
  const guards = [guardFile('private-life', 'match: my weekend\nunless: weekend')]
  expect(lintSmall(findContradictory, { guards })).toEqual([expect.stringContaining('"private-life" can never fire')])
})

test.each([
  'match: tea',
  'match: tea\nunless: coffee',
  'match: tea\nunless: { all: [tea, milk] }',
  'match: tea\nunless: { phrase: tea, exact: true }',
])('nothing is wrong with: %s', (fields) => expect(lint(fields)).toEqual([]))
