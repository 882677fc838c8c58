import { describe, expect, test } from 'vitest'
import { ruleFile } from '../../testing/small-policy.ts'
import { lintSmall } from '../testing/lint-small.ts'
import { findBackupGaps } from './backups.ts'
import { findCardGaps } from './cards.ts'
import { findNeverThere } from './never-there.ts'
import { findMissingPromises } from './promises.ts'

const card = (id: string, fields: string) =>
  `  ${id}: { team: A team, channels: [{ mail: a@acme.example }], hours: { zone: Europe/London, open: always }, ${fields} }`
const owners = (comms: string, ir: string) => ['owners:', card('comms', comms), card('ir', ir)].join('\n')

describe('who answers when an owner is away', () => {
  const lint = (comms: string, ir: string) =>
    lintSmall(findBackupGaps, { owners: owners(`promise: {}, ${comms}`, `promise: {}, ${ir}`) })

  test.each([
    ['nobody', '', 'escalation: Chief', 'owners.yaml:2 error no-backup When "comms" is away, nobody answers.'],
    ['itself', 'backup: comms', 'escalation: Chief', 'owners.yaml:2 error owner-circle "comms" stands in for itself.'],
    [
      'a circle',
      'backup: ir',
      'backup: comms',
      'owners.yaml:2 error owner-circle When all of these are away, nobody answers: comms -> ir -> comms.',
    ],
    [
      'a circle of escalations',
      'backup: ir',
      'escalation: comms',
      'owners.yaml:2 error owner-circle When all of these are away, nobody answers: comms -> ir -> comms.',
    ],
  ])('%s', (_, comms, ir, said) => expect(lint(comms, ir)).toEqual([said]))

  test.each([
    ['each other, and somebody above', 'backup: ir', 'backup: comms, escalation: Chief'],
    ['somebody above', 'escalation: Chief', 'escalation: Chief'],
    ['a colleague who has somebody above', 'backup: ir', 'escalation: Chief'],
  ])('%s', (_, comms, ir) => expect(lint(comms, ir)).toEqual([]))
})

describe('an owner who is never there', () => {
  const away = 'people: [{ name: Ada, away: [{ from: 2026-11-01, until: 2027-03-01 }] }]'
  const lint = (comms: string, ir: string) =>
    lintSmall(
      findNeverThere,
      { owners: owners(`promise: {}, ${comms}`, `promise: {}, ${ir}`) },
      { now: Date.parse('2026-11-18T10:00Z') },
    )
  const never = 'owners.yaml:2 error never-there Nobody answers for "comms" in the coming 3 weeks.'

  test('is an error where nobody stands in either', () => {
    expect(lint(away, '')).toEqual([never])
    const both = lint(`${away}, backup: ir`, `${away}, backup: comms`).sort()
    expect(both).toEqual([never, never.replace('2', '3').replace('comms', 'ir')])
  })

  test('is worth a thought where somebody does', () => {
    expect(lint(`${away}, backup: ir`, '')).toEqual([
      'owners.yaml:2 note never-there "comms" is not there in the coming 3 weeks: "ir" answers.',
    ])
    expect(lint('', '')).toEqual([])
  })
})

describe('a promise for every action a rule may take', () => {
  const lint = (fields: string) =>
    lintSmall(findMissingPromises, {
      owners: owners('promise: {}', 'promise: { hold: 1h }'),
      rules: [ruleFile('a.tea', fields)],
    })

  test('is missing', () => {
    expect(lint('action: advise')).toEqual([
      'owners.yaml:3 warning no-promise "ir" promises no answer for "advise", which a.tea may need.',
    ])
    expect(lint('topic: press\naction: hold')).toEqual([
      expect.stringContaining('"comms" promises no answer for "hold"'),
    ])
  })

  test.each(['action: hold', 'action: advise\nownerless: true', 'action: advise\nmode: shadow'])(
    'is not needed: %s',
    (fields) => expect(lint(fields)).toEqual([]),
  )
})

describe('cards', () => {
  const lint = (ids: string[]) =>
    lintSmall(findCardGaps, {
      owners: ['owners:', ...ids.map((id) => card(id, 'promise: {}'))].join('\n'),
      rules: [ruleFile('conf.x', 'topic: results'), ruleFile('conf.y', 'topic: deal')],
    })

  test('an owner whom the model knows and who has none', () => {
    expect(lint(['comms'])).toEqual(['owners.yaml:1 note no-card "ir" has no card: "comms" is asked about results.'])
    expect(lint(['comms', 'ir'])).toEqual([])
  })

  test('an owner to whom nothing leads', () => {
    expect(lint(['comms', 'ir', 'irr'])).toEqual(['owners.yaml:4 warning no-topic Nobody is ever sent to "irr".'])
  })
})
