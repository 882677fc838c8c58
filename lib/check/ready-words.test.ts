import { describe, expect, test } from 'vitest'
import type { ReadyWords } from '../policy/compiled.ts'
import { ruleFile, smallPolicy } from '../policy/testing/small-policy.ts'
import { prepareChecker } from './checker.ts'
import type { Draft } from './draft.ts'

const words: ReadyWords = {
  title: 'the quarter',
  text: 'Our otter quarter is out. acme.example/q3',
  topics: ['results'],
  networks: ['linkedin'],
  on: 'post',
  from: 100,
  until: 200,
}
const checker = prepareChecker({
  ...smallPolicy({ rules: [ruleFile('conf.otter', 'match: otter')] }),
  readyWords: [words],
})
const check = (text: string, more: Partial<Draft> = {}) =>
  checker.check({ text, network: 'linkedin', surface: 'post', now: 150, ...more })

describe('words that an owner has written', () => {
  test('are offered in the place of the whole draft, where nothing else mends it', () => {
    const [finding] = check('the otter sells').findings
    expect(finding?.fix).toEqual({
      kind: 'replace',
      span: { start: 0, end: 15 },
      text: words.text,
      label: 'the quarter',
      ready: true,
    })
  })

  test.each([
    ['on another network', { network: 'x' }],
    ['in an answer', { surface: 'comment' }],
    ['before they hold', { now: 99 }],
    ['once they are over', { now: 200 }],
  ] as const)('are not offered %s', (_where, more) => {
    expect(check('the otter sells', more).findings[0]?.fix).toBeUndefined()
  })

  test('count as public when they are posted as they stand, and not when a word is added', () => {
    expect(check('Our otter quarter is out.\u00a0acme.example/q3\n')).toMatchObject({
      findings: [],
      guard: 'already-public',
      ready: true,
    })
    expect(check(`${words.text} Buy!`).findings).toHaveLength(1)
  })
})
