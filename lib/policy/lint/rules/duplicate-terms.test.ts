import { expect, test } from 'vitest'
import { lexiconFile } from '../../testing/small-policy.ts'
import { lintSmall } from '../testing/lint-small.ts'
import { findDuplicateTerms } from './duplicate-terms.ts'

test.each([
  ['spin-off', 'spin off'],
  ['(cold|hot) tea', 'Hot Tea'],
])('a lexicon that holds %s and %s holds a term twice', (one, other) => {
  const said = lintSmall(findDuplicateTerms, { lexicons: [lexiconFile('drink', `terms:\n  - ${one}\n  - ${other}`)] })
  expect(said).toEqual([`lexicons/drink.yaml:4 warning duplicate The lexicon "drink" has "${other}" already.`])
})

test('a phrase with one new reading is no duplicate', () => {
  const lexicons = [lexiconFile('drink', 'terms: [hot tea, (cold|hot) tea]')]
  expect(lintSmall(findDuplicateTerms, { lexicons })).toEqual([])
})

test('names of the company count, in whatever case', () => {
  const company = 'schema: 1\nid: acme\ncompany: Acme\nversion: 1.0.0\nlexicons:\n  company: [Acme, ACME]'
  expect(lintSmall(findDuplicateTerms, { company })).toEqual([
    'policy.yaml:6 warning duplicate The lexicon "company" has "ACME" already.',
  ])
})
