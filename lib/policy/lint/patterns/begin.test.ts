import { expect, test } from 'vitest'
import { canBeginWith } from './begin.ts'

test.each([
  ['\\bmach \\d+', 'mach', true],
  ['\\bmach \\d+', 'm', true],
  ['\\bmach \\d+', 'match', false],
  ['(?:^|[.!?]\\s*)(?:buy|sell)\\b', 'sell', true],
  ['(?:^|[.!?]\\s*)(?:buy|sell)\\b', 'hold', false],
  ['@\\w*(?:news|press)', '@', true],
  ['\\d{1,3}(?:\\.\\d+)? ?%', '7', true],
  ['\\d{1,3}(?:\\.\\d+)? ?%', 'seven', false],
  ['(?:https?:\\/\\/)?(?:secure\\.)?acme\\.com', 'secure.acme', true],
  ['(?:https?:\\/\\/)?(?:secure\\.)?acme\\.com', 'acme', true],
  ['BUY now', 'buy', false],
  ['[\\p{L}]+-v\\d', 'x', true],
  ['(?<!a)(?=b)b(?:c|(?<name>d))*?e', 'bcdce', true],
  ['a{2}b', 'aab', true],
  ['a{2}b', 'ab', false],
  ['(?:a*)*b', 'c', false],
])('a match of %s may begin with %s: %s', (pattern, literal, can) => expect(canBeginWith(pattern, literal)).toBe(can))
