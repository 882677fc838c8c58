import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, originOf } from './fold.ts'

describe('fold', () => {
  test.each([
    ['capitals', 'Lumo LAUNCH', 'lumo launch'],
    ['curly quotes and dashes', 'It’s “fine” – really', 'it\'s "fine" - really'],
    ['accents, composed and not', 'Café cafe\u0301', 'cafe cafe'],
    ['zero-width characters', 'pass\u200bword', 'password'],
    ['bidi controls', '\u202eLumo\u202c', 'lumo'],
    ['full-width letters', 'Ｌｕｍｏ', 'lumo'],
    ['mathematical letters', '𝗟𝘂𝗺𝗼', 'lumo'],
    ['a Cyrillic letter inside a Latin word', 'Lumо', 'lumo'],
    ['signs of registered names', 'Lumo™ kettle', 'lumo  kettle'],
  ])('reads %s', (_, written, folded) => {
    expect(fold(written).text).toBe(folded)
  })

  test.each([
    ...['аa', 'вb', 'еe', 'кk', 'мm', 'нh', 'оo', 'рp', 'сc', 'тt', 'уy', 'хx', 'іi', 'јj', 'ѕs', 'ԁd'],
    ...['αa', 'εe', 'ιi', 'κk', 'νv', 'οo', 'ρp', 'τt', 'υu', 'χx'],
  ])('reads a letter drawn like a Latin one as that inside a Latin word: %s', ([drawn, latin]) => {
    expect(fold(`z${drawn}`).text).toBe(`z${latin}`)
    expect(fold(drawn as string).text).toBe(drawn)
  })

  test('leaves words that are wholly in another script alone', () => {
    expect(fold('хорошо сор').text).toBe('хорошо сор')
  })

  test('every folded unit knows where it came from, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const folded = fold(text)
        const origins = Array.from({ length: folded.text.length + 1 }, (_, at) => originOf(folded, at))
        expect(origins.at(-1)).toBe(text.length)
        expect(origins.every((origin, at) => at === 0 || origin >= (origins[at - 1] as number))).toBe(true)
      }),
    )
  })

  test('lone surrogates do no harm', () => {
    expect(() => fold('a\ud800b\udc00')).not.toThrow()
  })
})
