import { describe, expect, test } from 'vitest'
import { companyFile, ownersFile } from './testing/owner-cards.ts'
import { ruleFile, smallSources, tryPolicy } from './testing/small-policy.ts'

const always = 'hours: { zone: UTC, open: always }'
const model = `
id: test
title: For tests
default: press
council: { secretary: press, members: [press, ir], casting: 4h }
topics: { claim: { primary: press, or: [press-office], consulted: [press] }, deal: { told: [press] } }
`
const fixed =
  'urgency: [press]\notherwise: [press]\ntopics: { results: { primary: press, consulted: [press-office], why: So. } }'

test('an alias may stand wherever an owner may', () => {
  const exceptions = `exceptions:
  - { id: fine, when: tea, reason: It is tea., owner: press, expires: '2027-01-31' }`
  const sources = smallSources({
    ...{ model, fixed },
    owners: ownersFile({
      comms: `aliases: [press, press-office], ${always}`,
      ir: `backup: press, escalation: press, ${always}`,
    }),
    company: companyFile(`
topics: { promise: { primary: press, told: [press-office] } }
units: { SE: { owners: { press: ir } }, NO: { owners: { ir: press } } }
rules: { a.tea: { ${exceptions.replace(/\n/g, ' ').replace('- {', '[{').replace('}', '}]')} } }
readyWords: [{ id: kit, title: a kit, owner: press, topics: [launch], text: It is out. }]
calendar:
  incidents:
    - { id: fire, title: A fire, words: [press], since: 2026-01-01, update: https://a.example, owner: press }
`),
    rules: [ruleFile('a.tea', exceptions)],
  })
  const { company, owners, rules } = sources
  const referring = [
    ...[sources.model.value, sources.fixed.value, owners.value.owners.ir],
    ...[company.value.topics, company.value.units, company.value.rules],
    ...[company.value.readyWords, company.value.calendar.incidents.map(({ owner }) => owner)],
    ...[rules[0]?.value.exceptions],
  ]
  expect(JSON.stringify(referring)).not.toContain('"press')
  // Words that people say are no references.
  expect(company.value.calendar.incidents[0]?.words).toEqual(['press'])
})

describe('an alias that leaves open who is meant', () => {
  const brief = (cards: Record<string, string>) =>
    tryPolicy({ owners: ownersFile(cards) }).problems.map(
      ({ file, line, code, message, hint }) => `${file}:${line} ${code} ${message} ${hint}`,
    )

  test.each([
    [
      'that has a card of its own',
      { comms: `aliases: [ir], ${always}`, ir: '' },
      '2 alias-clash "ir" is an owner with a card, and cannot be an alias of "comms" as well. Take out the card "ir", or the alias.',
    ],
    [
      'of two',
      { comms: `aliases: [pr], ${always}`, ir: `aliases: [pr], ${always}` },
      '3 alias-clash "pr" is an alias of "comms" as well as of "ir". Keep it with one of the two.',
    ],
    ['twice', { comms: `aliases: [pr, pr], ${always}` }, '2 alias-clash "pr" is there twice. Take one out.'],
    ['of itself', { comms: `aliases: [comms], ${always}` }, '2 alias-clash "comms" is there twice. Take one out.'],
  ])('%s', (_, cards, said) => expect(brief(cards)).toEqual([`owners.yaml:${said}`]))

  test('is no alias at all when it is no id', () => {
    expect(brief({ comms: `aliases: [Press Office], ${always}` })).toEqual([
      expect.stringMatching(/bad-value .*An owner id is small letters/),
    ])
  })
})

describe('departments that became one, in a unit', () => {
  const cards = { comms: `aliases: [marketing], ${always}`, 'comms-dach': '', 'marketing-dach': '' }
  const compile = (local: string) =>
    tryPolicy({ owners: ownersFile(cards), company: companyFile(`units:\n  DACH:\n    owners: ${local}`) })

  test('that has different people for them: who answers there has to be said', () => {
    expect(
      compile('{ comms: comms-dach, marketing: marketing-dach }').problems.map(
        ({ file, line, column, code, message, hint }) => `${file}:${line}:${column} ${code} ${message} ${hint}`,
      ),
    ).toEqual([
      'policy.yaml:7:34 alias-clash In the unit "DACH" both "comms-dach" and "marketing-dach" would answer for "comms". They are one department now: keep one line, of whoever answers there for all of it.',
    ])
  })

  test.each(['{ comms: comms-dach, marketing: comms-dach }', '{ marketing: comms-dach }'])(
    'that has the same people for them: %s',
    (local) => expect(compile(local).policy?.units).toEqual({ DACH: { comms: 'comms-dach' } }),
  )
})
