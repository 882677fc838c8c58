import { expect, test } from 'vitest'
import { guardFile, ruleFile } from '../../testing/small-policy.ts'
import { lintSmall } from '../testing/lint-small.ts'
import { findShadowed } from './shadowed.ts'

const lint = (narrow: string, wide: string) =>
  lintSmall(findShadowed, {
    rules: [ruleFile('a.narrow', narrow), ruleFile('a.wide', wide)],
    guards: [guardFile('private-life', 'match: my shift\nexempt: [a.narrow]')],
  })
const awake = 'awake: [private-life]\n'

test.each([
  ['match: rye tea', `${awake}match: [rye tea, milk]`],
  ['match: { all: [tea, milk] }', `${awake}match: tea`],
  ['match: tea\napplies: { networks: [x] }', `${awake}match: [tea, milk]\napplies: { networks: [x, facebook] }`],
  ['match: tea\nunless: [black, green]', `${awake}match: [tea, milk]\nunless: green`],
])('a rule that adds nothing: %s / %s', (narrow, wide) => {
  expect(lint(narrow, wide)).toEqual([expect.stringContaining('warning shadowed "a.narrow" adds nothing: "a.wide"')])
})

test.each([
  ['a firmer action', 'match: tea\naction: hold', `${awake}match: [tea, milk]`],
  ['another topic', 'match: tea\ntopic: deal', `${awake}match: [tea, milk]`],
  ['more drafts', 'match: tea', `${awake}match: [tea, milk]\napplies: { networks: [x] }`],
  ['fewer excuses', 'match: tea', `${awake}match: [tea, milk]\nunless: green`],
  ['a guard that leaves it awake', 'match: tea', 'match: [tea, milk]'],
  ['the other being tried out', 'match: tea', `${awake}match: [tea, milk]\nmode: shadow`],
])('a rule that adds %s', (_, narrow, wide) => expect(lint(narrow, wide)).toEqual([]))

test('a rule whose every flag case is flagged more firmly', () => {
  const cases = (last: string) => `cases: { flag: [cold tea, cold tea now, ${last}], pass: [a, b, c] }`
  const wide = 'match: { near: [cold, tea] }\naction: hold'
  expect(lint(`match: tea\n${cases('so cold tea')}`, wide)).toEqual([
    expect.stringContaining('Every flag case of "a.narrow" is flagged more firmly by "a.wide"'),
  ])
  expect(lint(`match: tea\n${cases('hot tea')}`, wide)).toEqual([])
})
