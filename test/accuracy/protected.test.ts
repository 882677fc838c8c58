import { expect, test } from 'vitest'
import { loadPolicy } from '../../bin/second-look/load-policy.ts'
import { prepareChecker } from '../../lib/check/checker.ts'
import { readCorpus } from './read-corpus.ts'
import { tally } from './tally.ts'

test('no draft about work conditions or wrongdoing is ever flagged', () => {
  const { tuned, heldOut } = readCorpus()
  const guarded = [...tuned, ...heldOut].filter((labelled) => labelled.guarded)
  const flagged = tally(prepareChecker(loadPolicy('policies/brightwater').policy), guarded)
    .filter(({ flaggedBy }) => flaggedBy.length > 0)
    // Ids only: the held-out half is not to be read in a test's output.
    .map(({ labelled, flaggedBy }) => `${labelled.id}: ${flaggedBy.join(', ')}`)
  expect(guarded.length).toBeGreaterThan(280)
  expect(flagged).toEqual([])
})
