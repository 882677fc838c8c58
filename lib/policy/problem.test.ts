import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatProblem } from './problem.ts'

const problemOn = (snippet: string, column: number) => ({
  code: 'test',
  message: 'A message.',
  file: 'a.md',
  line: 3,
  column,
  snippet,
  hint: 'A hint.',
})

test('names place, message, code and hint, with a caret below the column', () => {
  expect(formatProblem(problemOn('one two', 5))).toBe('a.md:3:5  A message.  [test]\n    one two\n        ^\n  A hint.')
})

test('of a line of any length the caret stands below the character at the column', () => {
  const line = fc.string({ minLength: 1, maxLength: 2000, unit: fc.constantFrom(...'abcdefghij ') })
  fc.assert(
    fc.property(line, fc.nat(), (text, number) => {
      const column = (number % text.length) + 1
      const [, shown = '', caret = ''] = formatProblem(problemOn(text, column)).split('\n')
      expect(shown.length).toBeLessThanOrEqual(170)
      expect(shown[caret.indexOf('^')]).toBe(text[column - 1])
    }),
  )
})
