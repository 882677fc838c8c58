import { describe, expect, test } from 'vitest'
import { guardFile, lexiconFile, ruleFile, smallSources } from '../../testing/small-policy.ts'
import { findWrongLiterals } from './literals.ts'
import { patternsOf } from './patterns-of.ts'
import type { PatternProof } from './proof.ts'
import { findUnproven } from './unproven.ts'

const pattern = (source: string, requires: string) => `{ pattern: '${source}', requires: ${requires} }`

test('patterns are found in rules, guards and lexicons, however deep', () => {
  const sources = smallSources({
    rules: [
      ruleFile(
        'a.tea',
        `match: { all: [tea, { not: ${pattern('rule', 'rule')} }] }\nunless: ${pattern('unless', 'unless')}`,
      ),
    ],
    guards: [guardFile('private-life', `match: [${pattern('guard', 'guard')}]`)],
    lexicons: [lexiconFile('drink', `match: { near: [tea, ${pattern('lexicon', 'lexicon')}] }`)],
  })
  expect(patternsOf(sources).map((use) => use.pattern)).toEqual(['rule', 'unless', 'guard', 'lexicon'])
})

describe('a pattern', () => {
  const uses = (requires: string) =>
    patternsOf(smallSources({ rules: [ruleFile('a.tea', `match: ${pattern('\\bmach \\d', requires)}`)] }))

  test('is refused unless it is proved to be fast', () => {
    const proofs = (proof: PatternProof) => new Map([['\\bmach \\d', proof]])
    expect(findUnproven(uses('mach'), proofs({ isLinear: true }))).toEqual([])
    expect(findUnproven(uses('mach'), proofs({ isLinear: false, why: 'it grows' }))).toMatchObject([
      { severity: 'error', code: 'slow-pattern', message: 'The pattern is not proved to be fast: it grows.', line: 10 },
    ])
    expect(findUnproven(uses('mach'), new Map())).toHaveLength(1)
  })

  test.each([
    ['mach', []],
    ['[mach, speed]', ['No match of the pattern begins with "speed".']],
    ['"("', ['"(" begins no word, so the pattern runs on every draft.']],
  ])('requires %s', (requires, messages) => {
    expect(findWrongLiterals(uses(requires)).map(({ message }) => message)).toEqual(messages)
  })
})
