import { describe, expect, test } from 'vitest'
import { prepareChecker } from '../check/checker.ts'
import type { Finding } from '../check/verdict.ts'
import { lexiconFile, ruleFile, smallPolicy, tryPolicy } from './testing/small-policy.ts'

const company = (calendar: string): string => `
schema: 1
id: acme
company: Acme
version: '1'
lexicons: { codename: [Heron, { cased: Otter }] }
calendar:
${calendar}`

const quiet = `  quietPeriods:
    - { id: fourth-quarter, kind: earnings, from: 2027-01-10, until: 2027-02-04, roles: [finance] }
    - { id: listing, kind: offering, from: 2027-03-01T08:00Z, until: 2027-03-31 }`
const embargo = '  embargoes: [{ id: heron-launch, terms: [Heron], until: 2027-01-10T09:00Z }]'
const incident = `  incidents:
    - { id: fire, title: The fire, words: [valve, night shift], since: 2027-01-10T04:00Z, until: 2027-01-11,
        update: "https://acme.example/fire", owner: ir }`

const rules = [
  ruleFile('conf.quiet', 'match: { all: [growth, { calendar: quiet-period }] }'),
  ruleFile('conf.code', 'match: <codename>'),
  ruleFile(
    'voice.open',
    `topic: crisis
action: confirm
firmer: { action: hold, when: { calendar: incident-topic } }
match: { all: [{ calendar: incident }, [<incident-word>, trust me]] }
message: { what: "{incident} is still open.", why: "See {update}, not this." }`,
  ),
]
const lexicons = [lexiconFile('incident-word', 'match: { calendar: incident-topic }')]

function findings(calendar: string, text: string, now: string, roles: string[] = []): Finding[] {
  const policy = smallPolicy({ company: company(calendar), rules, lexicons })
  return prepareChecker(policy).check({ text, now: Date.parse(now), author: { roles } }).findings
}

const ids = (...given: Parameters<typeof findings>): string[] => findings(...given).map(({ rule }) => rule)

describe('a quiet period', () => {
  test('holds on its days, the last one included, and for its roles', () => {
    expect(ids(quiet, 'growth', '2027-01-10T00:00Z', ['finance'])).toEqual(['conf.quiet'])
    expect(ids(quiet, 'growth', '2027-02-04T23:59Z', ['finance'])).toEqual(['conf.quiet'])
    expect(ids(quiet, 'growth', '2027-02-05T00:00Z', ['finance'])).toEqual([])
    expect(ids(quiet, 'growth', '2027-01-10T00:00Z')).toEqual([])
  })

  test('holds for everybody where no roles are given, to the minute where one is given', () => {
    expect(ids(quiet, 'growth', '2027-03-01T07:59Z')).toEqual([])
    expect(ids(quiet, 'growth', '2027-03-01T08:00Z')).toEqual(['conf.quiet'])
  })
})

test('a reply that is kept between two checks is judged by the time of the second', () => {
  const about = ruleFile('conf.answer', 'match: { all: [yes, { replyTo: { all: [growth, { calendar: offering }] } }] }')
  const checker = prepareChecker(smallPolicy({ company: company(quiet), rules: [...rules, about], lexicons }))
  const recall = {}
  const rulesAt = (now: string): string[] =>
    checker
      .check({ text: 'yes', replyTo: { text: 'growth?' }, now: Date.parse(now) }, recall)
      .findings.map(({ rule }) => rule)
  expect(rulesAt('2027-03-01T07:59:59Z')).toEqual([])
  expect(rulesAt('2027-03-01T08:00:00Z')).toEqual(['conf.answer'])
})

describe('an embargo', () => {
  test('keeps its names secret until then, and no longer', () => {
    expect(ids(embargo, 'Heron and Otter', '2027-01-10T08:59Z')).toEqual(['conf.code'])
    expect(findings(embargo, 'Heron flies', '2027-01-10T09:00Z')).toEqual([])
  })

  test('leaves the other names of the lexicon secret', () => {
    const [finding] = findings(embargo, 'Heron and Otter', '2027-01-10T09:00Z')
    expect(finding?.span).toEqual({ start: 10, end: 15 })
  })

  test('on a whole lexicon ends the secrecy of all its names', () => {
    expect(ids('  embargoes: [{ id: all, until: 2027-01-10 }]', 'Heron, Otter', '2027-01-11T00:00Z')).toEqual([])
  })

  test('on a name that was never secret is no policy', () => {
    const { problems } = tryPolicy({ company: company('  embargoes: [{ id: a, terms: [Crane], until: 2027-01-10 }]') })
    expect(problems).toMatchObject([{ code: 'unknown-term', file: 'policy.yaml' }])
  })
})

describe('an incident', () => {
  test('is open from then on until it is over, and its words are found while it is', () => {
    expect(ids(incident, 'it was the valve', '2027-01-10T03:59Z')).toEqual([])
    expect(findings(incident, 'it was the valve', '2027-01-11T23:59Z')).toMatchObject([
      { rule: 'voice.open', span: { start: 11, end: 16 }, action: 'hold' },
    ])
    expect(ids(incident, 'it was the valve', '2027-01-12T00:00Z')).toEqual([])
    expect(ids(incident.replace(' until: 2027-01-11,', ''), 'the valve', '2029-01-01T00:00Z')).toEqual(['voice.open'])
  })

  test('gives a note its title, its official update and its owner', () => {
    const [finding] = findings(incident, 'trust me', '2027-01-10T12:00Z')
    expect(finding).toMatchObject({
      action: 'confirm',
      owner: 'ir',
      message: { what: 'The fire is still open.', why: 'See https://acme.example/fire, not this.' },
    })
  })

  const spoken = ruleFile(
    'voice.again',
    `title: On {incident}
match: valve
applies: { networks: [x], from: 2027-01-10T12:00Z, until: 2027-01-11T12:00Z }
message: { what: What., why: Why. }
fix: { kind: insert, text: "{update} ", label: "Link to {incident}" }`,
  )
  const german = {
    path: 'languages/de/rules/voice.again.yaml',
    language: 'de',
    text: `id: voice.again
title: Zu {incident}
match: ventil
message: { what: "{incident} ist offen.", why: "Siehe {update}." }
fix: { text: "{update} ", label: "Link zu {incident}" }
cases: { flag: [a, b, c], pass: [d, e, f] }`,
  }
  const policy = smallPolicy({
    company: `${company(incident)}\nlanguages: [en, de]`,
    rules: [spoken],
    lexicons,
    languages: [{ path: 'languages/de.yaml', text: 'id: de\nname: German\nwords: das ist ein kaputt' }],
    translations: { rules: [german] },
  })

  test('is named wherever a rule names it, in every language', () => {
    const draft = { text: 'the valve', network: 'x', now: Date.parse('2027-01-10T12:00Z') } as const
    const { check } = prepareChecker(policy)
    expect(check(draft).findings).toMatchObject([
      { title: 'On The fire', fix: { text: 'https://acme.example/fire ', label: 'Link to The fire' }, owner: 'ir' },
    ])
    expect(policy.rules[0]?.translations?.de).toEqual({
      title: 'Zu The fire',
      message: { what: 'The fire ist offen.', why: 'Siehe https://acme.example/fire.' },
      fix: { kind: 'insert', text: 'https://acme.example/fire ', label: 'Link zu The fire' },
    })
  })

  test.each([
    ['2027-01-10T11:59Z', 0],
    ['2027-01-10T12:00Z', 1],
    ['2027-01-11T11:59Z', 1],
    ['2027-01-11T12:00Z', 0],
  ])('does not make a rule run outside its own time: at %s', (now, count) => {
    const draft = { text: 'the valve', network: 'x', now: Date.parse(now) } as const
    expect(prepareChecker(policy).check(draft).findings).toHaveLength(count)
    expect(prepareChecker(policy).check({ ...draft, network: 'facebook' }).findings).toEqual([])
  })

  test('without a known owner is no policy', () => {
    const { problems } = tryPolicy({ company: company(incident.replace('owner: ir', 'owner: nobody')) })
    expect(problems).toMatchObject([{ code: 'unknown-owner', file: 'policy.yaml' }])
  })
})

test('a day that does not exist is reported where it stands', () => {
  const { problems } = tryPolicy({ company: company(quiet.replace('2027-02-04', '2027-02-30')) })
  expect(problems).toMatchObject([{ file: 'policy.yaml', line: 9 }])
})
