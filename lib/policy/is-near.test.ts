import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isNear } from './is-near.ts'

test.each([
  ['revenue', 'revnue', true],
  ['revenue', 'reveneu', true],
  ['union', 'onion', false],
  ['religion', 'region', false],
  ['competitor', 'compettiors', true],
  ['competitor', 'computers', false],
  ['pay', 'say', false],
  ['revenue', 'avenue', false],
])('%s and %s: %s', (one, other, near) => expect(isNear(one, other)).toBe(near))

test('any word is near itself with one letter changed, whichever comes first', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 5, maxLength: 20 }), fc.nat(), (word, at) => {
      const place = 1 + (at % (word.length - 1))
      const other = `${word.slice(0, place)}~${word.slice(place + 1)}`
      expect(isNear(word, other)).toBe(true)
      expect(isNear(other, word)).toBe(true)
    }),
  )
})
