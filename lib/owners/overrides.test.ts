import { describe, expect, test } from 'vitest'
import { prepareChecker } from '../check/checker.ts'
import type { Draft } from '../check/draft.ts'
import { ruleFile, smallPolicy, tryPolicy } from '../policy/testing/small-policy.ts'
import type { Asked } from './waiting.ts'

const card = (id: string, fields = '') =>
  `  ${id}: { team: ${id}, channels: [{ mail: ${id}@acme.example }], hours: { zone: UTC, open: always }, promise: { hold: 1h }${fields} }`
const owners = ['owners:', card('comms'), card('ir'), card('chair'), card('cfo', ', backup: ir')].join('\n')

const company = (calendar: string): string => `
schema: 1
id: acme
company: Acme
version: '1'
calendar:
${calendar}`

const incident = (fields = '') => `  incidents:
    - { id: fire, title: The fire, words: [fire], since: 2027-01-10T04:00Z, until: 2027-01-11,
        update: "https://acme.example/fire", owner: chair${fields} }`
const quiet = `  quietPeriods:
    - { id: full-year, kind: earnings, from: 2027-01-10, until: 2027-02-04, owner: cfo, roles: [insider-list] }`

const rules = ['press', 'crisis', 'results', 'deal', 'claim'].map((topic) =>
  ruleFile(`say.${topic}`, `topic: ${topic}\nmatch: ${topic}`),
)

/** Who is asked about drafts that name a topic, and why. */
function askedAbout(calendar: string, now: string, topics: string[], draft: Partial<Draft> = {}): string[] {
  const checker = prepareChecker(smallPolicy({ company: company(calendar), owners, rules }))
  return topics.map((text) => {
    const { owner, findings } = checker.check({ text, now: Date.parse(now), ...draft })
    expect(owner?.primary.id).toBe(findings[0]?.owner)
    return `${text} ${owner?.primary.id} ${owner?.why}`
  })
}

describe('an incident', () => {
  const both = ['press', 'crisis', 'claim']

  test('gives press and crisis to its owner while it is on', () => {
    const during = askedAbout(incident(), '2027-01-10T04:00Z', both)
    expect(during).toEqual(['press chair incident', 'crisis chair incident', 'claim comms owner'])
  })

  test.each(['2027-01-10T03:59Z', '2027-01-12T00:00Z'])('takes nothing at %s', (now) => {
    expect(askedAbout(incident(), now, both)).toEqual(['press comms owner', 'crisis comms owner', 'claim comms owner'])
  })

  test('leaves the usual owner involved', () => {
    const checker = prepareChecker(smallPolicy({ company: company(incident()), owners, rules }))
    const { owner } = checker.check({ text: 'press', now: Date.parse('2027-01-10T05:00Z') })
    expect(owner?.consulted.map(({ id }) => id)).toEqual(['comms'])
  })

  test('takes the topics that it names, and no others', () => {
    const named = incident(', topics: [claim, results]')
    expect(askedAbout(named, '2027-01-10T05:00Z', ['press', 'claim', 'results'])).toEqual([
      ...['press comms owner', 'claim chair incident', 'results chair incident'],
    ])
  })
})

describe('a quiet period', () => {
  const insider = { author: { roles: ['insider-list'] } }

  test('with an owner gives results and deals to them, for those whom it is for', () => {
    const now = '2027-01-20T12:00Z'
    expect(askedAbout(quiet, now, ['results', 'deal', 'claim'], insider)).toEqual([
      ...['results cfo quiet-period', 'deal cfo quiet-period', 'claim comms owner'],
    ])
    expect(askedAbout(quiet, now, ['results'])).toEqual(['results ir owner'])
  })

  test('is over after its last day', () => {
    expect(askedAbout(quiet, '2027-02-05T00:00Z', ['results'], insider)).toEqual(['results ir owner'])
  })

  test('gives way to an incident', () => {
    const calendar = [incident(', topics: [results]'), quiet].join('\n')
    expect(askedAbout(calendar, '2027-01-10T05:00Z', ['results'], insider)).toEqual(['results chair incident'])
  })
})

describe('a conversation', () => {
  const questionTo = (owner: string): Asked => ({
    ...{ at: 0, half: null, by: null, about: 'say.claim-x', topic: 'claim', conversation: 'c', owner },
  })
  const reply = { replyTo: { text: 'And the claim?' }, conversation: 'c' }
  const now = '2027-03-01T12:00Z'

  test('stays with who was asked before about the same', () => {
    const draft = { ...reply, asked: [questionTo('chair')] }
    expect(askedAbout(quiet, now, ['claim', 'results'], draft)).toEqual([
      ...['claim chair conversation', 'results ir owner'],
    ])
  })

  test('stays with who was asked last', () => {
    const draft = { ...reply, asked: [questionTo('chair'), questionTo('cfo')] }
    expect(askedAbout(quiet, now, ['claim'], draft)).toEqual(['claim cfo conversation'])
  })

  test.each([
    ['a post of its own', { asked: [questionTo('chair')] }],
    ['one with an owner who is gone', { ...reply, asked: [questionTo('who-left')] }],
    ['one in which nobody was asked', { ...reply, asked: [] }],
  ])('%s goes to the owner of the topic', (_, draft) => {
    expect(askedAbout(quiet, now, ['claim'], draft)).toEqual(['claim comms owner'])
  })
})

test('an owner whom the calendar names and who has no card is reported', () => {
  const calendar = quiet.replace('owner: cfo', 'owner: treasurer')
  const { problems } = tryPolicy({ company: company(calendar), owners, rules })
  expect(problems).toEqual([expect.objectContaining({ code: 'unknown-owner', file: 'policy.yaml', line: 8 })])
  expect(problems[0]?.message).toContain('"treasurer", who has no card')
})
