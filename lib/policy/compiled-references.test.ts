import { describe, expect, test } from 'vitest'
import type { Person } from '../owners/card.ts'
import { samplePolicy } from './compiled.sample.ts'
import { checkCompiledPolicy } from './compiled.schema.ts'
import type { CompiledPolicy, CompiledTopics, Expr, TimelyRoute } from './compiled.ts'

const check = (change: Partial<CompiledPolicy>): string[] =>
  checkCompiledPolicy(JSON.stringify({ ...samplePolicy, ...change })).problems.map(({ message }) => message)

const [rule] = samplePolicy.rules as [CompiledPolicy['rules'][number]]
const matching = (match: Expr): Partial<CompiledPolicy> => ({ rules: [{ ...rule, match }] })
const named = (...exprs: Expr[]): Partial<CompiledPolicy> => ({
  names: [...samplePolicy.names, ...exprs.map((expr, at) => ({ id: `own-${at}`, expr }))],
})
const nested = (depth: number, inmost: Expr = { set: 0 }): Expr =>
  depth === 0 ? inmost : { not: nested(depth - 1, inmost) }
/** Names of which each stands twice in the one before. */
const doubled = (count: number): Expr[] =>
  Array.from({ length: count }, (_, at) =>
    at === count - 1 ? { set: 0 } : { any: [{ name: at + 4 }, { name: at + 4 }] },
  )

describe('a policy is refused with the place', () => {
  test.each<[string, Partial<CompiledPolicy>, RegExp]>([
    ['a name that is not there', matching({ name: 999 }), /^rules\.0\.match\.name: points to name 999, of 3/],
    [
      'a term set that is not there',
      matching({ not: { set: 2 } }),
      /^rules\.0\.match\.not\.set: points to set 2, of 2/,
    ],
    [
      'a class that is not there',
      matching({ topic: 3, atLeast: 0.5 }),
      /^rules\.0\.match\.topic: points to topic 3, of 3/,
    ],
    ['a class without a reader', { topics: undefined }, /^rules\.0\.guess\.topic: points to topic 2, of 0/],
    ['a name below none', matching({ name: -1 }), /^rules\.0\.match\.name: /],
    [
      'a part to mark that is not there',
      matching({ all: [{ set: 0 }], mark: 1 }),
      /^rules\.0\.match\.mark: names a part/,
    ],
    ['the same of near', matching({ near: [{ set: 0 }], within: 2, mark: 1 }), /^rules\.0\.match\.mark: names a part/],
    ['an unknown detector', matching({ detector: '__proto__' }), /^rules\.0\.match\.detector: is no detector/],
    ['two kinds in one', matching({ set: 0, name: 999 } as Expr), /^rules\.0\.match: Unrecognized key/],
    ['a name that is itself', named({ name: 3 }), /^names\.3: leads back to itself/],
    ['names in a circle', named({ not: { name: 4 } }, { any: [{ name: 3 }] }), /^names\.3: leads back to itself/],
    ['names that multiply', named(...doubled(40)), /^names\.3: leads back to itself, or to more/],
    [
      'names in a long row',
      named(...Array.from({ length: 300 }, (_, at) => ({ name: at && at + 2 }))),
      /more conditions/,
    ],
    [
      'conditions deep in each other',
      { ...named(nested(200)), ...matching(nested(100, { name: 3 })) },
      /^rules\.0: leads/,
    ],
    ['a document too deep to read', matching(nested(500)), /^The policy: is nested too deep/],
    ['an owner without a card', { defaultOwner: 'nobody' }, /^defaultOwner: names "nobody", who has no card/],
    ['a route to nobody', { routes: { deal: { primary: 'x', consulted: [] } } }, /^routes\.deal: names "x"/],
    [
      'somebody unknown who can answer as well',
      { routes: { deal: { primary: 'communications', consulted: [], or: ['x'] } } },
      /^routes\.deal: names "x"/,
    ],
    [
      'a casting answer of nobody',
      { routes: { deal: { primary: 'communications', consulted: [], casting: { by: 'x', within: 240 } } } },
      /^routes\.deal: names "x"/,
    ],
    ['a unit of nobody', { units: { SE: { communications: 'x' } } }, /^units\.SE: names "x"/],
    ['a rule of nobody', { rules: [{ ...rule, owner: 'x' }] }, /^rules\.0\.owner: names "x"/],
    ['no language', { speaks: [] }, /^speaks: /],
    ['a language that is none', { speaks: ['constructor'] }, /^speaks\.0: /],
  ])('%s', (_, change, message) => {
    expect(check(change)).toContainEqual(expect.stringMatching(message))
  })

  test('clauses whose words ask for clauses', () => {
    const clauses = samplePolicy.clauses as NonNullable<CompiledPolicy['clauses']>
    const words = [{ tags: 'C', match: { clause: { subject: ['us'] } } }]
    expect(check({ clauses: { ...clauses, words } })).toContainEqual(expect.stringMatching(/^clauses\.0: leads back/))
  })

  test('a lexicon of the trained reader that asks the trained reader', () => {
    const names = samplePolicy.names.with(1, { id: 'launch', expr: { topic: 0, atLeast: 0.5 } })
    expect(check({ names })).toContainEqual(expect.stringMatching(/^names\.1: leads back/))
  })

  test('the hours of an owner that no clock shows', () => {
    const [owner] = samplePolicy.owners as [CompiledPolicy['owners'][number]]
    const days = [{ day: 7, from: 540, until: 1e15 }]
    const owners = [{ ...owner, hours: { ...owner.hours, days }, promise: { hold: 1e15 } }]
    expect(check({ owners }).map((message) => message.split(':')[0])).toEqual([
      'owners.0.hours.days.0.day',
      'owners.0.hours.days.0.until',
      'owners.0.promise.hold',
    ])
  })

  test('an owner for a time who has no card, and a reason that there is not', () => {
    const [override] = samplePolicy.overrides as [TimelyRoute]
    expect(check({ overrides: [{ ...override, owner: 'nobody' }] })).toEqual([
      'overrides.0.owner: names "nobody", who has no card.',
    ])
    const broken = [
      { ...override, why: 'whim', topics: ['weather'], when: { from: 'soon' } },
    ] as unknown as TimelyRoute[]
    expect(check({ overrides: broken }).map((message) => message.split(':')[0])).toEqual([
      ...['overrides.0.when.from', 'overrides.0.topics.0', 'overrides.0.why'],
    ])
  })

  test('people who could not take a question', () => {
    const [owner] = samplePolicy.owners as [CompiledPolicy['owners'][number]]
    const [person] = owner.people as [Person]
    const closed = [{ from: 'Christmas', until: '2026-12-25' }]
    const broken = [{ ...person, share: 1e9, hours: { ...person.hours, closed } }]
    const owners = [
      { ...owner, people: broken },
      { ...owner, people: [] },
    ]
    expect(check({ owners }).map((message) => message.split(':')[0])).toEqual([
      'owners.0.people.0.hours.closed.0.from',
      'owners.0.people.0.share',
      'owners.1.people',
    ])
  })
})

test('brackets without end are answered, whatever opens them', () => {
  const text = `{"format":1,"names":${'['.repeat(1e6)}${']'.repeat(1e6)}}`
  expect(checkCompiledPolicy(text).problems.map(({ message }) => message)).toEqual(['The policy: is nested too deep.'])
})

test('nested conditions of two keys are checked in the time of one', () => {
  let match: Expr = { set: 0 }
  for (let depth = 0; depth < 40; depth++) match = { first: 1, match }
  expect(check(matching(match))).toEqual([])
})

test.each<[Partial<CompiledTopics>, string]>([
  [{ classes: ['flag', 'guarded'] }, 'topics.biases: are 2: 1 are wanted.'],
  [{ biases: [0] }, 'topics.biases: are 1: 2 are wanted.'],
  [{ scales: [] }, 'topics.scales: are 0: 2 are wanted.'],
  [{ words: { words: 'heron\npay', classes: '$\n%', weights: '--' } }, 'topics.words: cannot be read in line 2.'],
  [{ words: { words: 'heron', classes: ' ', weights: '-' } }, 'topics.words: cannot be read in line 1.'],
  [{ words: { words: 'heron', classes: '$\n$', weights: '--' } }, 'topics.words: are 1 words with classes for 2.'],
  [{ words: { words: 'heron', classes: '$#', weights: '-' } }, 'topics.words: have 1 weights: 2 are wanted.'],
  [{ words: { words: 'heron', classes: '$', weights: ' ' } }, 'topics.words.weights: are no weights.'],
  [{ flag: { bias: 0, scale: 1, table: 'abc' } }, 'topics.flag.table: is no table of weights.'],
  [{ flag: { bias: 0, scale: 1, table: '' } }, 'topics.flag.table: is no table of weights.'],
])('a trained reader whose parts do not fit is refused: %j', (change, message) => {
  const topics = { ...(samplePolicy.topics as CompiledTopics), ...change }
  expect(check({ topics })).toContain(message)
})
