import { expect, test } from 'vitest'
import { nameFailures, tellFailures } from './name-failures.ts'

const told = { ancestorTitles: ['on X'], failureMessages: [] }
const trace = `expected 1 to be 2\n${'at somewhere\n'.repeat(90)}`

test('what failed is named with its first lines, and so is a file that could not be loaded', () => {
  const named = nameFailures([
    {
      name: '/a/gate.test.ts',
      message: '',
      assertionResults: [
        { ...told, title: 'holds', status: 'passed' },
        { ...told, title: 'lets go', status: 'failed', failureMessages: [trace] },
      ],
    },
    { name: '/a/lost.test.ts', message: 'Cannot find module', assertionResults: [] },
  ])
  expect(named).toHaveLength(2)
  const [gate = '', lost] = named
  expect(gate.split('\n').slice(0, 2)).toEqual(['  failed: /a/gate.test.ts: on X: lets go', '    expected 1 to be 2'])
  expect(gate.split('\n').length).toBeLessThan(20)
  expect(lost).toBe('  failed: /a/lost.test.ts: not loaded, or not ended\n    Cannot find module')
})

test('a set-up that failed is told without all that passed before it', () => {
  const printed = ' ✓ many tests\n\n⎯⎯⎯ Failed Suites 1 ⎯⎯⎯\n\nError: Waited in vain'
  expect(tellFailures(printed)).toBe('⎯⎯⎯ Failed Suites 1 ⎯⎯⎯\n\nError: Waited in vain')
  expect(tellFailures('npm ERR! no vitest')).toBe('npm ERR! no vitest')
})
