import { expect, test } from 'vitest'
import { companyFile } from '../../testing/owner-cards.ts'
import { ruleFile } from '../../testing/small-policy.ts'
import { lintSmall } from '../testing/lint-small.ts'
import { findUnknownRegions } from './regions.ts'

test("a region of a company's own rule is one of its units, where it names any", () => {
  const rules = [ruleFile('own.tea', 'applies: { regions: [SE, Sweden] }')]
  const company = companyFile('units: { nordics: {}, SE: { within: nordics } }')
  expect(lintSmall(findUnknownRegions, { rules, company })).toEqual([
    expect.stringMatching(/^rules\/own\.tea\.yaml:\d+ error unknown-region There is no unit "Sweden"\.$/),
  ])
  expect(lintSmall(findUnknownRegions, { rules })).toEqual([])
  const ofPack = rules.map((rule) => ({ ...rule, pack: 'test' }))
  expect(lintSmall(findUnknownRegions, { rules: ofPack, company })).toEqual([])
})
