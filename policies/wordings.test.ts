import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadLintTables } from '../bin/second-look/load-lint-tables.ts'

const { wordings: finder } = loadLintTables()
const found = (text: string) => finder.document(text).map(({ wording }) => wording.id)

test('the table has its 38 rows, each once', () => {
  const rows = finder.wordings.map(({ row }) => row).sort((a, b) => a - b)
  expect(rows).toEqual(Array.from({ length: 38 }, (_, at) => at + 1))
})

// What is missing as a whole is judged by whole documents only.
describe.each(finder.wordings)('$row $id', ({ id, cases, lacks }) => {
  const left = (text: string) =>
    (lacks ? finder.document(text) : finder.sentences(text)).map(({ wording }) => wording.id)
  test.each(cases.flag)('finds: %s', (text) => expect(found(text)).toContain(id))
  test.each(cases.pass)('leaves: %s', (text) => expect(left(text)).toEqual([]))
})

const fine = readFileSync(`${import.meta.dirname}/lint/fine-sentences.txt`, 'utf8')
  .split('\n')
  .filter(Boolean)

test('there are plenty of fine sentences', () => expect(fine.length).toBeGreaterThanOrEqual(40))

test.each(fine)('gives nothing: %s', (text) => expect(found(text)).toEqual([]))
