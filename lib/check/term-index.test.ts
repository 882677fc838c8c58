import { describe, expect, test } from 'vitest'
import { buildTermIndex, findTerms } from './term-index.ts'
import { cutWords } from './words.ts'

function find(set: { terms: string; exact?: boolean; cased?: boolean }, text: string): string[] {
  const matches = findTerms(buildTermIndex([set]), cutWords(text)).get(0) ?? []
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

  test('links and mail addresses are no words', () => {
    expect(find({ terms: 'lumo' }, 'https://lumo.example lumo@lumo.example')).toEqual([])
  })
})
