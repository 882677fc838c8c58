import { expect, test } from 'vitest'
import { prepareChecker } from '../check/checker.ts'
import { clausesFile, guardFile, ruleFile, smallPolicy, tryPolicy } from './testing/small-policy.ts'

test.each([
  ['', []],
  ['awake: [private-life]', ['hc.story']],
  ['awake: [already-public]', []],
])('a rule with "%s" under the guard for private life', (awake, found) => {
  const { check } = prepareChecker(
    smallPolicy({
      guards: [guardFile('private-life', 'match: my shift')],
      rules: [ruleFile('hc.story', `match: my patient\n${awake}`)],
    }),
  )
  const verdict = check({ text: 'Long day on my shift with my patient', now: 0 })
  expect(verdict.guard).toBe('private-life')
  expect(verdict.findings.map((finding) => finding.rule)).toEqual(found)
})

test('a clause condition needs a pack that says how clauses are read', () => {
  const rules = [ruleFile('conf.results', 'match: { clause: { subject: us } }')]
  expect(tryPolicy({ rules }).problems.map(({ message }) => message)).toEqual([
    'Nothing here says how clauses are read.',
  ])
  expect(tryPolicy({ rules, clauses: clausesFile }).problems).toEqual([])
})

test('a broken pattern in a grammar of clauses is told with its file', () => {
  const clauses = { ...clausesFile, text: clausesFile.text.replace('\\?\\]?$', '(') }
  expect(tryPolicy({ clauses }).problems.map(({ file, code }) => [file, code])).toEqual([
    ['clauses/grammar.yaml', 'match'],
  ])
})

test.each(['subjekt', 'constructor'])(
  'a part of a pattern that nobody wrote is told, with those there are: %s',
  (part) => {
    const clauses = { ...clausesFile, text: clausesFile.text.replace('{subject}', `{${part}}`) }
    expect(tryPolicy({ clauses }).problems).toMatchObject([
      { file: 'clauses/grammar.yaml', message: `There is no part "${part}".`, hint: 'Known ones: subject.' },
    ])
  },
)

test('an unknown feature or value of a clause is told', () => {
  const rules = [ruleFile('conf.results', 'match: { clause: { subject: me, tense: past } }')]
  expect(tryPolicy({ rules, clauses: clausesFile }).problems).not.toEqual([])
})
