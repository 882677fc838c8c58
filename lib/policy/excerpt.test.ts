import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerpt } from './excerpt.ts'

test.each([
  ['plain words', 'our 214 million', 4, 15, '    ^^^^^^^^^^^'],
  ['tabs', '\tour\t214', 5, 8, '     ^^^'],
  ['wide characters', '收入 214', 3, 6, '     ^^^'],
  ['a wide part', 'a 收入', 2, 4, '  ^^^^'],
  ['emoji of several code points', '👩‍👩‍👧 214', 9, 12, '   ^^^'],
  ['combining marks', 'cafe\u0301 214', 6, 9, '     ^^^'],
  ['a part that goes on below the line', 'one', 1, 50, ' ^^'],
])('carets stand below their words after %s', (_, line, start, end, carets) => {
  expect(excerpt(line, start, end).carets).toBe(carets)
})

test('nothing that a draft holds can move the cursor or change colours', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), fc.nat(500), (line, start) => {
      const { shown, carets } = excerpt(line, Math.min(start, line.length))
      expect(`${shown}${carets}`).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u)
      expect(shown.length).toBeLessThanOrEqual(166)
    }),
  )
})
