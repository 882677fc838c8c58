import { describe, expect, test } from 'vitest'
import { clausesFile, lexiconFile, ruleFile, smallPolicy } from '../../testing/small-policy.ts'
import { readExpressions } from './expressions.ts'

/** The conditions of two rules, and what is seen of them. */
function read(one: string, other: string) {
  const policy = smallPolicy({
    clauses: clausesFile,
    lexicons: [lexiconFile('bread', 'terms: [rye bread, wheat bread]'), lexiconFile('nothing', 'terms: []')],
    rules: [ruleFile('a.one', `match: ${one}`), ruleFile('a.other', `match: ${other}`)],
  })
  const [first, second] = policy.rules.map(({ match }) => match)
  if (!first || !second) throw new Error('two rules')
  return { ...readExpressions(policy), first, second }
}

describe('one condition implies another', () => {
  test.each([
    ['[tea]', '[tea, coffee]'],
    ['{ all: [tea, coffee] }', 'tea'],
    ['{ all: [tea, coffee, milk] }', '{ all: [milk, tea] }'],
    ['rye bread', '<bread>'],
    ['fresh rye bread today', '<bread>'],
    ['{ phrase: tea, exact: true }', 'tea'],
    ['{ near: [tea, milk], within: 3 }', '{ near: [[tea, coffee], milk], within: 5 }'],
    ['{ near: [tea, milk], within: 3 }', '{ all: [tea, milk] }'],
    ['{ not: [tea, coffee] }', '{ not: tea }'],
    ['{ replyTo: tea }', '{ replyTo: [tea, milk] }'],
    ['{ first: 20, match: tea }', '{ first: 50, match: tea }'],
    ['{ clause: { time: past }, match: tea }', '{ clause: { time: [past, now] }, match: [tea, milk] }'],
    ['{ clause: { time: past }, match: tea }', 'tea'],
    ['{ draft: { networks: [x] } }', '{ draft: { networks: [x, facebook] } }'],
    ['{ draft: { from: 2026-03-01, until: 2026-04-01 } }', '{ draft: { from: 2026-02-01 } }'],
    ['<nothing>', 'tea'],
  ])('%s, %s', (one, other) => {
    const { implies, first, second } = read(one, other)
    expect(implies(first, second)).toBe(true)
  })
})

describe('one condition does not imply another', () => {
  test.each([
    ['[tea, coffee]', '[tea]'],
    ['tea', '{ phrase: tea, exact: true }'],
    ['bread', '<bread>'],
    ['{ near: [tea, milk], within: 5 }', '{ near: [tea, milk], within: 3 }'],
    ['{ near: [tea, milk], across: true }', '{ near: [tea, milk] }'],
    ['{ near: [tea, milk] }', '{ near: [tea, milk], ordered: true }'],
    ['{ replyTo: tea }', 'tea'],
    ['{ clause: { time: past } }', '{ clause: { time: past }, match: tea }'],
    ['{ clause: { time: past }, match: tea }', '{ clause: { time: past, subject: us }, match: tea }'],
    ['{ draft: { networks: [x, facebook] } }', '{ draft: { networks: [x] } }'],
    ['{ draft: { from: 2026-02-01 } }', '{ draft: { from: 2026-03-01 } }'],
    ['{ not: tea }', '{ not: [tea, coffee] }'],
  ])('%s, %s', (one, other) => {
    const { implies, first, second } = read(one, other)
    expect(implies(first, second)).toBe(false)
  })
})

test.each([
  ['<nothing>', true],
  ['{ all: [tea, <nothing>] }', true],
  ['{ all: [tea, { not: [tea, coffee] }] }', true],
  ['{ all: [{ draft: { networks: [x] } }, { draft: { networks: [facebook] } }] }', true],
  ['{ all: [{ draft: { media: true } }, { draft: { media: false } }] }', true],
  ['{ all: [{ draft: { undescribed: true } }, { draft: { undescribed: false } }] }', true],
  ['[tea, <nothing>]', false],
  ['{ all: [[tea, coffee], { not: tea }] }', false],
  ['{ all: [{ draft: { roles: [exec] } }, { draft: { roles: [hr] } }] }', false],
])('%s is impossible: %s', (match, impossible) => {
  const { isImpossible, first } = read(match, 'tea')
  expect(isImpossible(first)).toBe(impossible)
})

test.each([
  ['{ any: [tea, { all: [milk, bread] }] }', '{ any: [{ all: [bread, milk] }, tea] }'],
  ['[tea, coffee]', '[coffee, tea]'],
])('%s and %s are the same', (one, other) => {
  const { keyOf, first, second } = read(one, other)
  expect(keyOf(first)).toBe(keyOf(second))
})
