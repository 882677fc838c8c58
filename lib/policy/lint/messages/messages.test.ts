import { describe, expect, test } from 'vitest'
import { ruleFile } from '../../testing/small-policy.ts'
import { lintSmall } from '../testing/lint-small.ts'
import { prepareWordings } from '../wordings/find-wordings.ts'
import { findLongMessages } from './length.ts'
import { prepareTone } from './tone.ts'
import { findUnkindWords } from './unkind.ts'

const words = (count: number) => Array.from({ length: count }, () => 'so').join(' ')
const rules = (what: string, why = 'Why.') => [ruleFile('a.tea', `message: { what: "${what}", why: "${why}" }`)]

describe('a message that fits on the card', () => {
  test.each([
    ['a'.repeat(91), 'Why.', '"what" of "a.tea" has 91 characters; 90'],
    ['One. Two. Three.', 'Why.', '"what" of "a.tea" has 3 sentences; 2'],
    ['What.', 'a'.repeat(161), '"why" of "a.tea" has 161 characters; 160'],
    [words(26), 'Why.', '"what" of "a.tea" has a sentence of 26 words; 25'],
  ])('%s / %s is too long', (what, why, said) => {
    expect(lintSmall(findLongMessages, { rules: rules(what, why) })).toEqual([expect.stringContaining(said)])
  })

  test('is as long as it may be', () => {
    const said = lintSmall(findLongMessages, { rules: rules('a'.repeat(90), `${words(25)}. ${words(25)}`) })
    expect(said).toEqual([])
  })
})

test('words in the wrong tone are found in every text that people see', () => {
  const tone = prepareTone([
    { id: 'prohibition', words: ['forbidden'], reason: 'it forbids.', instead: 'please wait.' },
  ])
  const wordings = prepareWordings([], [{ id: 'restriction' }, { id: 'permission' }])
  const said = lintSmall(
    findUnkindWords,
    {
      rules: [
        ruleFile(
          'a.tea',
          'title: Forbidden tea\nmessage: { what: What., why: This is forbidden. }\nclause: { title: Forbidden things }',
        ),
      ],
    },
    { tables: { tone, wordings } },
  )
  expect(said.map((line) => line.split(' ').slice(1, 4).join(' '))).toEqual([
    'warning tone.prohibition "Forbidden":',
    'warning tone.prohibition "forbidden":',
    'warning tone.prohibition "Forbidden":',
  ])
})
