import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languagesOf, readSigns } from './languages.ts'
import { cutWords } from './words.ts'

const signs = readSigns({
  en: "the to what and 's",
  de: 'das und ist nicht für fur *ß',
  fr: "le est l' et pas",
  'en de': 'was',
  'en fr': 'me a',
  'de nl': 'die',
})
const read = (text: string, prior = 'en'): string[] => languagesOf(signs, cutWords(text), prior)

describe('languagesOf', () => {
  test.each([
    ['by its words', 'Das ist gut', ['de']],
    ['by its letters', 'Heißer Tee', ['de']],
    ['without accents too', 'fur alle', ['de']],
    ['by what stands before an apostrophe', 'L’usine', ['fr']],
    ['by what stands behind one', "Otter's", ['en']],
    ['sentence by sentence', 'The kettle was hot and what. Das ist nicht gut.', ['en', 'de']],
    ['a short one as its neighbour', 'Otter. Das ist gut. Lumo!', ['de', 'de', 'de']],
    ['one sign alone as its neighbour', 'The kettle was hot and what. Est!', ['en', 'en']],
    ['not by tags, links and names', '#DasIstNicht @dieDas https://das.die Otter', ['en']],
    ['as the prior where several fit', 'was', ['en']],
    ['other writing as other', 'やった Lumo', ['other']],
    ['nothing where nothing is written', '', []],
  ])('%s', (_, text, languages) => {
    expect(read(text)).toEqual(languages)
  })

  test('what tells nothing is read as the prior', () => {
    expect(read('Otter 🎉', 'de')).toEqual(['de'])
    expect(read('was', 'de')).toEqual(['de'])
  })

  test('every sentence of any text has a language', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const words = cutWords(text)
        const last = words.list.at(-1)?.sentence ?? -1
        expect(languagesOf(signs, words, 'en')).toHaveLength(last + 1)
      }),
    )
  })
})
