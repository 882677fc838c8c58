import { expect, test } from 'vitest'
import { chooseExamples } from './choose-examples.ts'
import { compilePolicy } from './compile.ts'
import type { Examples } from './compiled.ts'
import { ruleFile, smallSources } from './testing/small-policy.ts'

function examplesOf(fields: string): Examples | undefined {
  const sources = smallSources({ rules: [ruleFile('conf.heron', fields)] })
  const { policy } = compilePolicy(sources)
  return policy && chooseExamples(policy, sources).rules[0]?.examples
}

test('the first two cases of each kind are shown, with the words that the rule marks', () => {
  const cases = `
match: heron
cases:
  flag: [Our heron flies, Look at the heron, A third heron]
  pass: [A swan, A duck, A goose]`
  expect(examplesOf(cases)).toEqual({
    fine: [{ text: 'A swan' }, { text: 'A duck' }],
    look: [{ text: 'Our [[heron]] flies' }, { text: 'Look at the [[heron]]' }],
  })
})

test('a case that is long, or needs more said than a page can say, is passed over', () => {
  const cases = `
match: heron
cases:
  flag: [{ text: "heron by a manager", roles: [manager] }, "heron ${'very '.repeat(30)}", heron it is]
  pass: [swan, "duck\\nand goose", goose]`
  expect(examplesOf(cases)).toEqual({
    fine: [{ text: 'swan' }, { text: 'goose' }],
    look: [{ text: '[[heron]] it is' }],
  })
})

test('a picture goes without saying where it has no description', () => {
  const cases = `
match: { draft: { undescribed: true } }
cases:
  flag: [{ text: My kettle, media: image }, { text: My tea, media: image }, { text: My cup, media: image }]
  pass: [{ text: A lamp, media: described image }, A swan, A duck]`
  expect(examplesOf(cases)).toMatchObject({
    fine: [],
    look: [
      { text: '[[My kettle]]', picture: true },
      { text: '[[My tea]]', picture: true },
    ],
  })
})

test('a rule that needs a post to answer shows it, and what is fine there', () => {
  const cases = `
match: { all: [sorry, { replyTo: broken }] }
cases:
  flag: [{ text: sorry, replyTo: It is broken }, { text: So sorry, replyTo: All broken }, { text: sorry sorry, replyTo: broken }]
  pass: [sorry to hear, Good luck, { text: sorry, replyTo: I am well }]`
  expect(examplesOf(cases)).toEqual({
    fine: [
      { text: 'Good luck', replyTo: 'It is broken' },
      { text: 'sorry', replyTo: 'I am well' },
    ],
    look: [
      { text: '[[sorry]]', replyTo: 'It is broken' },
      { text: 'So [[sorry]]', replyTo: 'All broken' },
    ],
  })
})
