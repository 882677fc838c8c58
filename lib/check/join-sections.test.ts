import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ruleFile, smallPolicy } from '../policy/testing/small-policy.ts'
import { prepareCondition } from './condition.ts'
import { openScene } from './open-scene.ts'
import { preparePolicy } from './prepare.ts'
import { prepareForSections } from './sections.ts'

const plain = fc.constantFrom<string>('kettle', 'lamp', 'and so on', 'a', 'much more of it')
/** A sentence of one word, which makes a section of its own that has no neighbours in reach. */
const endless = fc.constant(`${'x'.repeat(1200)}.`)
const word = fc.oneof(
  { weight: 60, arbitrary: plain },
  { weight: 6, arbitrary: fc.constantFrom<string>('users', 'tea', 'pot') },
  { weight: 8, arbitrary: fc.constantFrom<string>('lamp.', 'tea!', 'users?', 'pot.\n') },
)
const text = fc
  .tuple(
    fc.array(word, { minLength: 900, maxLength: 1400 }),
    fc.array(fc.tuple(fc.nat(900), endless), { maxLength: 2 }),
  )
  .map(([words, longs]) => longs.reduce((all, [at, long]) => all.toSpliced(at, 0, `so. ${long}`), words).join(' '))

test.each([
  ['two words', '{ near: [users, tea], within: 12, across: true }'],
  ['three words', '{ near: [users, tea, pot], within: 25, across: true }'],
  ['three words, in order', '{ near: [users, tea, pot], within: 40, across: true, ordered: true }'],
  ['three words, the second marked', '{ near: [[users, lamp], tea, pot], within: 9, across: true, mark: 1 }'],
])('%s near each other are the same in a long draft read by sections and as a whole', (_, match) => {
  const policy = smallPolicy({ rules: [ruleFile('test.rule', `match: ${match}`)] })
  const prepared = preparePolicy(policy)
  const near = policy.rules[0]?.match
  if (!near) throw new Error('no rule')
  const bySections = prepareForSections(near, policy.names)
  const asWhole = prepareCondition(near)
  fc.assert(
    fc.property(text, fc.nat(5000), (begun, at) => {
      const before = openScene(prepared, { text: begun, now: 0 })
      bySections(before)
      const draft = { text: `${begun.slice(0, at)} tea ${begun.slice(at)}`, now: 0 }
      const { sections, ...whole } = openScene(prepared, draft, before)
      expect(sections?.length).toBeGreaterThan(1)
      expect(bySections({ ...whole, sections })).toEqual(asWhole(whole))
    }),
    { numRuns: 60 },
  )
})
