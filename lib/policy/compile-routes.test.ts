import { describe, expect, test } from 'vitest'
import { companyFile, ownersFile } from './testing/owner-cards.ts'
import { smallPolicy, tryPolicy } from './testing/small-policy.ts'

const fixed = `
urgency: [legal, ir]
otherwise: [social]
topics:
  results: { primary: ir, consulted: [legal], central: true, why: The law says so. }
  rights: { primary: null, why: Nobody has to be asked. }
`
const model = (topics: string, more = '') =>
  `id: test\ntitle: For tests\ndefault: comms\n${more}topics:\n${topics.replace(/^/gm, '  ')}`

const compile = ({ topics = '{}', cards = ['comms', 'ir', 'legal', 'care', 'social'], own = '', more = '' }) =>
  smallPolicy({
    fixed,
    model: model(topics, more),
    owners: ownersFile(Object.fromEntries(cards.map((id) => [id, '']))),
    company: companyFile(own),
  })

describe('who is asked about a topic', () => {
  test('is whom the company names, else whom the model names, else its default owner', () => {
    const topics = 'claim: { primary: care }\npromise: { primary: care }'
    const { routes, defaultOwner } = compile({
      topics,
      own: 'topics: { claim: { primary: legal, consulted: [care] } }',
    })
    expect(routes.claim).toEqual({ primary: 'legal', consulted: ['care'] })
    expect(routes.promise).toEqual({ primary: 'care', consulted: [] })
    expect(routes.deal).toBeUndefined()
    expect(defaultOwner).toBe('comms')
  })

  test('is whom law or duty names, whatever model and company say: they only add who is told', () => {
    const ir = { primary: 'ir', consulted: ['legal', 'social'], central: true }
    expect(compile({ topics: 'results: { told: [social] }' }).routes.results).toEqual(ir)
    expect(compile({ topics: 'results: { primary: care, consulted: [social] }' }).routes.results).toEqual(ir)
    expect(compile({ own: 'topics: { results: { told: [social] } }' }).routes.results).toEqual(ir)
    expect(compile({ own: 'topics: { results: { primary: social } }' }).routes.results).toEqual({
      ...{ primary: 'ir', consulted: ['legal'], central: true },
    })
  })

  test('is whom the company names, or who takes over, where nobody has the card that law or duty names', () => {
    const cards = ['comms', 'care', 'social']
    expect(compile({ cards, own: 'topics: { results: { primary: care } }' }).routes.results?.primary).toBe('care')
    const topics = 'results: { told: [care] }'
    expect(compile({ cards, topics }).routes.results).toEqual({
      ...{ primary: 'social', consulted: ['care'], central: true },
    })
    expect(compile({ cards: ['comms', 'care'], topics }).routes.results).toEqual({
      ...{ primary: 'comms', consulted: ['care'], central: true },
    })
  })

  test('is nobody where the topic is a right', () => {
    const { unowned, routes } = compile({ own: 'topics: { rights: { primary: comms } }' })
    expect(unowned).toEqual(['rights'])
    expect(routes.rights).toBeUndefined()
  })

  test('may be told to others on top of what the model says', () => {
    const topics = 'claim: { primary: legal, consulted: [care] }'
    expect(compile({ topics, own: 'topics: { claim: { told: [social] } }' }).routes.claim).toEqual({
      ...{ primary: 'legal', consulted: ['care', 'social'] },
    })
  })

  test('names each once, also those who became one department', () => {
    const topics = 'claim: { primary: care, or: [social, care], consulted: [legal, legal] }'
    expect(compile({ topics }).routes.claim).toEqual({ primary: 'care', or: ['social'], consulted: ['legal'] })
  })

  test('names only owners who have a card; the next who can answer moves up', () => {
    const topics = 'claim: { primary: brand, or: [care, sales, social], consulted: [care, product, legal] }'
    expect(compile({ topics }).routes.claim).toEqual({ primary: 'care', or: ['social'], consulted: ['legal'] })
  })
})

test('in a council the secretary decides after a while for its members, but not what law or duty gives to somebody', () => {
  const council = {
    topics: 'claim: { primary: legal }',
    more: 'council: { secretary: social, members: [legal], casting: 4h }\n',
  }
  const { routes } = compile(council)
  expect(routes.claim).toEqual({ primary: 'legal', consulted: [], casting: { by: 'social', within: 240 } })
  expect(routes.deal).toBeUndefined()
  expect(routes.results).not.toHaveProperty('casting')
  expect(compile({ ...council, topics: 'claim: { primary: social }' }).routes.claim).not.toHaveProperty('casting')
})

test('owners come in the order that decides between findings which weigh the same', () => {
  expect(compile({}).owners.map(({ id }) => id)).toEqual(['legal', 'ir', 'comms', 'care', 'social'])
})

describe('what cannot work is told with its place', () => {
  const brief = (parts: Parameters<typeof tryPolicy>[0]) =>
    tryPolicy({ fixed, ...parts }).problems.map(({ file, line, code, message }) => `${file}:${line} ${code} ${message}`)

  test('a council without a secretary', () => {
    const council = model('{}', 'council: { secretary: chair, members: [ir], casting: 4h }\n')
    expect(brief({ model: council })).toEqual([
      'owners.yaml:2 unknown-owner The council of the model "test" has "chair" for its secretary, who has no card.',
    ])
  })

  test.each([
    ['a route to nobody', 'claim: {}', /models\/test\.yaml:5 bad-value "topics.claim" is not right/],
    ['a topic that is none', 'claims: { primary: ir }', /models\/test\.yaml:5 /],
    ['a casting answer without a time', 'claim: { primary: ir }', /models\/test\.yaml:4 bad-value "council.casting"/],
  ])('%s', (name, topics, message) => {
    const more = name.includes('casting') ? 'council: { secretary: ir, members: [ir], casting: soon }\n' : ''
    expect(brief({ model: model(topics, more) })).toEqual([expect.stringMatching(message)])
  })
})
