import { describe, expect, test } from 'vitest'
import { buildTermIndex, findTerms } from './term-index.ts'
import { cutWords } from './words.ts'

function find(
  set: { terms: string; exact?: boolean; cased?: boolean; language?: string },
  text: string,
  language = 'en',
): string[] {
  const words = cutWords(text)
  const index = buildTermIndex([set], {
    signs: { fr: "l'" },
    unguarded: [],
    casual: { dont: "don't" },
    irregular: { bought: 'buy', made: 'make' },
  })
  const matches = findTerms(index, words, new Array(words.list.length + 1).fill(language)).get(0) ?? []
  return matches.map(({ start, end }) => text.slice(start, end))
}

describe('findTerms', () => {
  test.each([
    ['buy', 'bought buying buys buyer', ['bought', 'buying', 'buys']],
    ['party', 'parties partying', ['parties', 'partying']],
    ['ship', 'shipped shipping ships shipment', ['shipped', 'shipping', 'ships']],
    ['make', 'making made', ['making', 'made']],
    ['link in bio', 'Link in bio! link in bios', ['Link in bio', 'link in bios']],
  ])('a term is found in its English forms: %s', (terms, text, found) => {
    expect(find({ terms }, text)).toEqual(found)
  })

  test('an exact term takes no form but the possessive, which is not marked', () => {
    expect(find({ terms: 'lumo', exact: true }, "Lumos Lumo's Lumo")).toEqual(['Lumo', 'Lumo'])
  })

  test('a name that is also a word counts only with a capital', () => {
    expect(find({ terms: 'otter', cased: true }, 'an otter and Otter')).toEqual(['Otter'])
  })

  test('the longer of two terms is meant', () => {
    expect(find({ terms: 'harlow\nharlow foods', exact: true }, 'Harlow Foods and Harlow')).toEqual([
      'Harlow Foods',
      'Harlow',
    ])
  })

  test('a term does not cross the end of a sentence', () => {
    expect(find({ terms: 'link in bio' }, 'A link. In bio')).toEqual([])
  })

  test('a term of another language is not found', () => {
    expect(find({ terms: 'gift', language: 'en' }, 'die Boss gift', 'de')).toEqual([])
    expect(find({ terms: 'gift', language: 'de' }, 'die Boss gift', 'de')).toEqual(['gift'])
  })

  test('words outside English take no English forms', () => {
    expect(find({ terms: 'sing' }, 'singing sings', 'de')).toEqual([])
  })

  test('a star stands for any ending, an elision for nothing', () => {
    expect(find({ terms: 'lohn*' }, 'Lohnzettel Lohn belohnt', 'de')).toEqual(['Lohnzettel', 'Lohn'])
    expect(find({ terms: 'usine' }, "l'usine", 'fr')).toEqual(["l'usine"])
    expect(find({ terms: 'usine' }, "l'usine", 'de')).toEqual([])
  })

  test('links and mail addresses are no words', () => {
    expect(find({ terms: 'lumo' }, 'https://lumo.example lumo@lumo.example')).toEqual([])
  })
})
