import { expect, test } from 'vitest'
import { guardFile } from '../../testing/small-policy.ts'
import { lintSmall } from '../testing/lint-small.ts'
import { findEverydayNames } from './everyday-names.ts'

const lint = (lexicons: string): string[] =>
  lintSmall(findEverydayNames, {
    company: `schema: 1\nid: acme\ncompany: Acme\nversion: 1.2.3\nlexicons: ${lexicons}`,
    languages: [{ path: 'languages/en.yaml', text: 'id: en\nname: English\nwords: the we fare' }],
    guards: [
      guardFile(
        'work-conditions',
        'match: [the union, boss, torch (light|show), { near: [payslip, { not: kettle }] }]',
      ),
    ],
  }).map((line) => line.replace(/^\S+ /, ''))

const isProtected = 'is a word of talk that is protected: such talk would be flagged.'

test.each([
  ['union', '{ codename: [union] }'],
  ['Bosses', '{ codename: [Bosses] }'],
  ['Boss', '{ codename: [{ cased: Boss }] }'],
  ['Payslips', '{ codename: [Payslips] }'],
])('a name that is a word of a guard: %s', (name, lexicons) => {
  expect(lint(lexicons)).toEqual([`error everyday-name "${name}" ${isProtected}`])
})

test("may be the company's own, with a warning", () => {
  expect(lint('{ company: [Union] }')).toEqual([`warning everyday-name "Union" ${isProtected}`])
})

test('a name that is one of the most frequent words', () => {
  const isOrdinary = (name: string) =>
    `error everyday-name "${name}" is an ordinary word: it would be found in nearly every draft.`
  expect(lint('{ codename: [The, we] }')).toEqual([isOrdinary('The'), isOrdinary('we')])
  expect(lint('{ codename: [{ cased: Fare }] }')).toEqual([
    'note everyday-name "Fare" is an ordinary word: it is found wherever a sentence begins with it.',
  ])
})

test('names that only hold such words, or words that speak against protected talk', () => {
  expect(lint('{ codename: [Union Square, The Fare Company, Torch, kettle], company: [Acme] }')).toEqual([])
})
