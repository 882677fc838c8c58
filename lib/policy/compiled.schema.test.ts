import { expect, test } from 'vitest'
import { samplePolicy } from './compiled.sample.ts'
import { checkCompiledPolicy } from './compiled.schema.ts'

const check = (value: unknown) => checkCompiledPolicy(JSON.stringify(value))

test('a compiled policy passes unchanged', () => {
  expect(check(samplePolicy)).toEqual({ policy: samplePolicy, problems: [] })
})

test('text that is no JSON is named as such, with what to load instead', () => {
  const { problems } = checkCompiledPolicy('extends: [core]')
  expect(problems[0]?.message).toContain('cannot be read as JSON')
  expect(problems[0]?.hint).toContain('second-look build')
})

test.each([{ format: 2 }, {}, []])('a document of another format is refused in one sentence: %o', (other) => {
  const { problems } = check(other)
  expect(problems).toHaveLength(1)
  expect(problems[0]?.message).toContain('format 1')
})

test('all problems are told at once, each with its place', () => {
  const broken = { ...samplePolicy, company: 5, rules: [{ ...samplePolicy.rules[0], match: { magic: 1 } }] }
  expect(check(broken).problems.map(({ message }) => message.split(':')[0])).toEqual(['company', 'rules.0.match'])
})

test.each(['javascript:alert(1)', 'data:text/html,hello'])('a link that could run in a page is refused: %s', (url) => {
  const clause = { title: 'Figures', url }
  const broken = {
    ...samplePolicy,
    rules: [{ ...samplePolicy.rules[0], clause }],
    links: { handbook: url, rights: url },
  }
  expect(check(broken).problems.map(({ message }) => message.split(':')[0])).toEqual([
    'rules.0.clause.url',
    'links.handbook',
    'links.rights',
  ])
})

test('what a rule and a term set may say besides is checked too', () => {
  const broken = {
    ...samplePolicy,
    rules: [{ ...samplePolicy.rules[0], every: 'yes', lapses: true }],
    sets: [{ terms: 'a', cased: 'yes' }],
  }
  expect(check(broken).problems.map(({ message }) => message.split(':')[0])).toEqual([
    ...['sets.0.cased', 'rules.0.every', 'rules.0.lapses'],
  ])
})

test('what a policy says of owners besides is checked too', () => {
  const route = { primary: 'communications', consulted: [] }
  const broken = {
    ...samplePolicy,
    routes: {
      claim: { ...route, or: 'communications' },
      deal: { ...route, central: 'yes' },
      press: { ...route, casting: { by: 'communications', within: -1 } },
    },
    unowned: ['everything'],
    units: { SE: { communications: ['communications'] } },
  }
  expect(check(broken).problems.map(({ message }) => message.split(':')[0])).toEqual([
    'routes.claim.or',
    'routes.deal.central',
    'routes.press.casting.within',
    'unowned.0',
    'units.SE.communications',
  ])
})

test('a pattern that no browser could read is refused', () => {
  const broken = { ...samplePolicy, rules: [{ ...samplePolicy.rules[0], match: { pattern: '[', requires: ['a'] } }] }
  expect(check(broken).problems[0]?.message).toContain('rules.0.match')
})

test('examples are sentences, on both sides', () => {
  const withExamples = (examples: unknown) => ({ ...samplePolicy, rules: [{ ...samplePolicy.rules[0], examples }] })
  const fine = { fine: [{ text: 'A swan' }], look: [{ text: 'A [[heron]]', replyTo: 'Look', picture: true }] }
  expect(check(withExamples(fine)).problems).toEqual([])
  expect(check(withExamples({ fine: ['A swan'] })).problems.map(({ message }) => message.split(':')[0])).toEqual([
    'rules.0.examples.fine.0',
    'rules.0.examples.look',
  ])
})

test.each([
  { template: 'javascript:alert(1)', longest: 10 },
  { template: 'https://{body}.evil.example', longest: 10 },
  { template: 'https://acme.example/?key=1&t={words}', longest: 10 },
  { template: 'https://acme.example/', longest: 0 },
  { template: 'https://acme.example/', longest: 10, refuses: '[' },
])('a channel that must not be opened is refused: %o', (link) => {
  const [owner] = samplePolicy.owners
  const broken = { ...samplePolicy, owners: [{ ...owner, channels: [{ kind: 'form', address: 'a', link }] }] }
  expect(check(broken).problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^owners\.0\.channels\.0\.link\.(?:template|longest|refuses): /),
  ])
})
