import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { undisguise } from './disguise.ts'
import { cutWords } from './words.ts'

const spoken = [
  'lumo',
  'brew',
  'with',
  'care',
  'brightwater',
  'password',
  'confidential',
  'insider',
  'ipo',
  'hell',
  'we',
  'love',
]
const index = {
  vocabulary: new Map(spoken.map((word, at) => [word, at])),
  forms: { casual: new Map<string, string>(), irregular: new Map<string, string>() },
}

/** The words as they are read, each with what stands there. */
function read(text: string): string[] {
  return undisguise(cutWords(text), index).list.map((word) => {
    const written = text.slice(word.start, word.end)
    return written.toLowerCase() === word.text ? written : `${written}=${word.text}`
  })
}

describe('signs for letters', () => {
  test.each([
    ['my p@ssw0rd!', ['my', 'p@ssw0rd=password']],
    ['C0nfidential', ['C0nfidential=confidential']],
    ['1nsider', ['1nsider=insider']],
    ['p4$$w0rds', ['p4$$w0rds=passwords']],
    ['Brightwater Lum0', ['Brightwater', 'Lum0=lumo']],
    ['é p@ssw0rd', ['é=e', 'p@ssw0rd=password']],
  ])('%s', (text, words) => expect(read(text)).toEqual(words))

  test.each([
    ['numbers', '10k 1st 24h 100 4711'],
    ['model names', '5s iPhone5s A380 X1 i10'],
    ['a word of the policy with a sign of its own', '$hell'],
    ['a handle', '@1nsider'],
    ['more signs than letters', 'p455w0r'],
    ['no word of the policy', 'c0vid w0nder'],
  ])('%s stay as they are', (_, text) => {
    expect(undisguise(cutWords(text), index)).toEqual(cutWords(text))
  })

  test('a mail address stays one', () => {
    expect(read('ins1der@lum0.example')).toEqual(['ins1der@lum0.example'])
  })
})

describe('tags in small letters', () => {
  test.each([
    ['#brewwithlumo', ['#', 'brew', 'with', 'lumo']],
    ['@brightwatercare', ['@', 'brightwater', 'care']],
    ['#BREWWITHLUMO', ['#', 'BREW', 'WITH', 'LUMO']],
    ['#teawithlumo', ['#', 'tea', 'with', 'lumo']],
    ['so #welovelumo!', ['so', '#', 'we', 'love', 'lumo']],
  ])('%s', (text, words) => expect(read(text)).toEqual(words))

  test.each(['#lumosity', '#lumo', '#ab', '#sunsetoverthesea', 'brewwithlumo', '#'])('%s stays as it is', (text) => {
    expect(undisguise(cutWords(text), index)).toEqual(cutWords(text))
  })
})

describe('letters apart', () => {
  test.each([
    ['my L u m o is here', ['my', 'L u m o=lumo', 'is', 'here']],
    ['l.u.m.o', ['l.u.m.o=lumo']],
    ['L-U-M-O', ['L-U-M-O=lumo']],
    ['our I.P.O. soon', ['our', 'I.P.O=ipo', 'soon']],
  ])('%s', (text, words) => expect(read(text)).toEqual(words))

  test.each(['a b c d', 'l u.m-o', 'L\nu\nm\no', 'l  u  m  o', 'ルモケトル', '我爱茶'])('%s stays as it is', (text) => {
    expect(undisguise(cutWords(text), index)).toEqual(cutWords(text))
  })
})

const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom(
    'p@ssw0rd',
    '#brewwithlumo',
    'L u m o',
    'l.u.m.o',
    '@brightwatercare',
    'c0nfidential',
    ' ',
    '\u200b',
    '👩‍👩‍👧',
    'e\u0301',
    '我',
    '5s',
  ),
)

test('in any text every word stands on characters of the original, in order', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      let last = { start: 0, end: 0 }
      for (const word of undisguise(cutWords(text), index).list) {
        // One character may be two words (㋀ is 1月).
        expect(word.start).toBeGreaterThanOrEqual(last.start)
        expect(word.end).toBeGreaterThanOrEqual(Math.max(last.end, word.start + 1))
        last = word
      }
      expect(last.end).toBeLessThanOrEqual(text.length)
    }),
  )
})

test('a disguised word is marked with all its characters, wherever it stands', () => {
  const disguised = fc.constantFrom('p@ssw0rd', 'L u m o', 'c0nfidential', 'l.u.m.o')
  const around = fc.constantFrom('', '👍🏽 ', 'Ünï \u200bcode, ', '我爱 ', 'e\u0301t ', '\ud83d ')
  fc.assert(
    fc.property(around, disguised, (before, word) => {
      const text = `${before}${word} here`
      const last = undisguise(cutWords(text), index).list.at(-2)
      expect(text.slice(last?.start, last?.end)).toBe(word)
    }),
  )
})
