import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeTable } from './print-table.ts'

const headings = ['topic', 'asked first', 'also involved']
const rows = [
  ['claim', 'Product Marketing', 'Product, Legal, Communications'],
  ['rights', 'nobody', ''],
]
const lines = (width: number) => stripVTControlCharacters(describeTable(headings, rows, width)).split('\n')

describe('a table', () => {
  test('has columns as wide as they need, where there is room', () => {
    expect(lines(80)).toEqual([
      'topic   asked first        also involved',
      'claim   Product Marketing  Product, Legal, Communications',
      'rights  nobody',
    ])
  })

  test('goes on below where a cell is too long', () => {
    expect(lines(44)).toEqual([
      'topic   asked first        also involved',
      'claim   Product Marketing  Product, Legal,',
      '                           Communications',
      'rights  nobody',
    ])
  })

  test('is a block a row where it cannot be narrow enough', () => {
    expect(lines(30)).toEqual([
      ...['claim', '  asked first    Product Marketing', '  also involved  Product, Legal, Communications', ''],
      ...['rights', '  asked first    nobody'],
    ])
  })

  test('is never wider than the terminal, and holds every word', () => {
    const cell = fc
      .array(fc.string({ minLength: 1, maxLength: 12 }).map((word) => word.replaceAll(/\s/g, 'x')))
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell)), fc.integer({ min: 48, max: 160 }), (some, width) => {
        const said = stripVTControlCharacters(describeTable(headings, some, width))
        for (const line of said.split('\n')) expect(line.length).toBeLessThanOrEqual(width)
        for (const word of some.flat().join(' ').split(' ')) expect(said).toContain(stripVTControlCharacters(word))
      }),
    )
  })
})
