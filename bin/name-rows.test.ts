import { expect, test } from 'vitest'
import { nameRows, type ReportedTest } from './name-rows.ts'

const passed = (title: string, ...ancestorTitles: string[]): ReportedTest => ({
  ancestorTitles,
  title,
  status: 'passed',
  failureMessages: [],
})

test('every surface and every loss is named with how it went, and nothing else is', () => {
  const files = [
    { name: '/a/lib/check/fold.test.ts', assertionResults: [passed('folds')] },
    {
      name: '/a/test/e2e/ways-to-publish/ways-to-publish.test.ts',
      assertionResults: [
        passed('by the mouse', 'on the first replicas', 'from a poll on X'),
        { ...passed('by a finger', 'on the first replicas', 'from a poll on X'), status: 'failed' },
      ],
    },
    {
      name: '/a/lib/sites/drift.test.ts',
      assertionResults: [passed('found without id="a": poll', 'after a redesign')],
    },
  ]
  expect(nameRows(files)).toEqual([
    '  passed: on the first replicas from a poll on X: by the mouse',
    '  failed: on the first replicas from a poll on X: by a finger',
    '  passed: after a redesign: found without id="a": poll',
  ])
})
