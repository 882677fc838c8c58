import { expect, test } from 'vitest'
import { examplesByRule, readPassages } from './examples.ts'
import { readBlocks } from './read-drafts.ts'

const company = `${import.meta.dirname}/policy`
const passagesOf = (text: string) => readPassages(readBlocks('a.txt', text), company).passages
/** A sentence of its own passage. */
const calm = `${'the kettle is quiet and '.repeat(10)}the tea is fine.`

test('a passage with words at fault breaks every rule of its draft, the others none', () => {
  const passages = passagesOf(
    `# conf.results people.threat | x post\n${calm} [[They will pay]] for our 2 million, and everybody who was there at the table will hear of it.\n`,
  )
  expect(passages.map(({ rules }) => rules)).toEqual([[], ['conf.results', 'people.threat']])
})

test('where no words are marked the whole draft is at fault; a draft to pass is never', () => {
  expect(passagesOf(`# conf.results | x post\n${calm}\n`).map(({ rules }) => rules)).toEqual([['conf.results']])
  expect(passagesOf(`# pass @launch | x post\n${calm}\n`).map(({ rules }) => rules)).toEqual([[]])
})

test('a passage that breaks two rules is one example for each, one to pass is none', () => {
  const passages = [
    { singles: ['a'], rules: ['one', 'two'] },
    { singles: ['b'], rules: [] },
    { singles: ['c'], rules: ['two'] },
  ]
  const numbersOf = (singles: string[]) => Int32Array.from(singles, (word) => word.charCodeAt(0))
  expect(
    examplesByRule(passages, ['one', 'two'], numbersOf).map(({ features, right }) => [...features, right]),
  ).toEqual([
    [97, 0],
    [97, 1],
    [99, 1],
  ])
})
