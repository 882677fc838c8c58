import { expect, test } from 'vitest'
import { guardFile, lexiconFile, ruleFile, smallPolicy } from '../policy/testing/small-policy.ts'
import { explain } from './explain.ts'

const policy = smallPolicy({
  lexicons: [lexiconFile('figure', 'match: { detector: percent }')],
  rules: [
    ruleFile('conf.results', 'match: { near: [<figure>, margin], within: 3 }\nunless: announced'),
    ruleFile('conf.org', 'applies: { roles: [exec] }\nmatch: reorg'),
  ],
  guards: [guardFile('work-conditions', 'match: overtime\nsoftened: [conf.results]')],
})

test('says of every condition whether it holds, and on which words', () => {
  const { rules, held } = explain(policy, { text: 'Margin is 41%', now: 0 })
  expect(held).toBeUndefined()
  expect(rules[0]).toEqual({
    rule: 'conf.results',
    action: 'advise',
    owner: 'ir',
    applies: true,
    guard: 'whole',
    match: {
      condition: 'near, within 3 words',
      holds: true,
      spans: [{ start: 0, end: 13 }],
      parts: [
        { condition: '<figure>', holds: true, spans: [{ start: 10, end: 13 }], parts: [] },
        { condition: 'words "margin"', holds: true, spans: [{ start: 0, end: 6 }], parts: [] },
      ],
    },
    unless: { condition: 'words "announced"', holds: false, spans: [], parts: [] },
  })
  expect(rules[1]).toMatchObject({ rule: 'conf.org', applies: false, match: { holds: false } })
})

test('says where a rule is firmer, that it is on trial, that nobody is asked, and dates as dates', () => {
  const { rules } = explain(
    smallPolicy({
      rules: [
        ruleFile(
          'conf.results',
          `match: margin
mode: shadow
ownerless: true
firmer: { action: hold, when: { draft: { from: 2027-01-31 } } }`,
        ),
      ],
    }),
    { text: 'Margin is 41%', now: 0 },
  )
  expect(rules[0]).toMatchObject({
    shadow: true,
    firmer: { action: 'hold', holds: false, condition: 'draft {"from":"2027-01-31T00:00:00.000Z"}' },
  })
  expect(rules[0]?.owner).toBeUndefined()
})

test('says which guard holds and what it leaves of a rule', () => {
  const { held, guards, rules } = explain(policy, { text: 'overtime', now: 0 })
  expect(held).toBe('work-conditions')
  expect(guards[0]).toMatchObject({ id: 'work-conditions', match: { holds: true } })
  expect(rules.map(({ guard }) => guard)).toEqual(['softened', 'asleep'])
})
