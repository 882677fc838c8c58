import { describe, expect, test } from 'vitest'
import { topics } from '../../owners/topic.ts'
import { lexiconFile, ruleFile, tryPolicy } from '../testing/small-policy.ts'

const hintsOf = (parts: Parameters<typeof tryPolicy>[0]): string[] =>
  tryPolicy(parts).problems.map(({ line, message, hint }) => `${line} ${message} ${hint}`)

const company = (fields: string): string =>
  ['schema: 1', 'id: acme', 'company: Acme', "version: '1'", fields].join('\n')
const owners = (card: string): string => `owners:\n  ${card}`
const card = 'team: C, channels: [{ mail: a@b.example }], promise: {}'

describe('what is wrong is told to people who know no schema', () => {
  test.each<[string, Parameters<typeof tryPolicy>[0], string]>([
    ['no list', { company: company('extends: core') }, '5 "extends" is not right. Write a list, even of one: [core].'],
    [
      'nothing behind a name',
      { company: company('rules:') },
      '5 "rules" is not right. Nothing stands there. Write something, or take the line out.',
    ],
    [
      'an id with a blank',
      { company: company('').replace('id: acme', 'id: Acme Corp') },
      '2 "id" is not right. A company id is small letters, digits and dashes, such as "acme-corp".',
    ],
    [
      'a number for words',
      { company: company('').replace("'1'", '2026.11') },
      '4 "version" is not right. Put it in quotes, so that it is read as words: "2026.11".',
    ],
    [
      'words for fields',
      { company: company('links: none') },
      '5 "links" is not right. Write fields below it, a line each: "name: value".',
    ],
    ['a missing field', { company: 'schema: 1\nid: acme\nversion: "1"' }, '1 "company" is missing. Add it.'],
    [
      'a web address that is none',
      { company: company('links: { handbook: nowhere }') },
      '5 "links.handbook" is not right. Write a web address, such as https://acme.example/handbook.',
    ],
    [
      'an owner with a capital',
      { owners: owners(`Comms: { ${card}, hours: { zone: UTC, open: always } }`) },
      '2 "owners.Comms" is not right. An owner id is small letters and dashes, such as "ir".',
    ],
    [
      'hours without brackets',
      { owners: owners(`comms: { ${card}, hours: { zone: UTC, open: Mo-Fr 08:00-19:00 } }`) },
      '2 "owners.comms.hours.open" is not right. Write hours as a list, even of one: [Mo-Fr 08:00-18:00]. Or write "always".',
    ],
    [
      'an empty file',
      { owners: '' },
      '1 This file holds no fields. Write fields, a line each: "name: value". docs/first-policy.md shows how.',
    ],
    [
      'a topic that is none',
      { rules: [ruleFile('conf.x', 'topic: deals')] },
      `10 "topic" is not right. A topic is one of: ${topics.join(', ')}.`,
    ],
    [
      'a topic that is none, in the company file',
      { company: company('topics: { deals: { primary: comms } }') },
      `5 "deals" is no field here. A topic is one of: ${topics.join(', ')}.`,
    ],
    [
      'a language that cannot be told',
      { company: company('languages: [en, English]') },
      '5 There is no language "English". Write two small letters. Known ones: en (English).',
    ],
  ])('%s', (_, parts, said) => expect(hintsOf(parts)).toEqual([said]))
})

describe('what a rule says', () => {
  const braces = (fields: string): string[] => hintsOf({ rules: [ruleFile('conf.x', fields)] })

  test.each([
    [
      'message: { what: "{quot} of {compny}.", why: Why. }',
      'message.what',
      ['{quot}', '{compny}'],
      '{quote}, {company}',
    ],
    ['title: A {quote}', 'title', ['{quote}'], '{company}'],
    ['fix: { kind: insert, text: "{ company }", label: Add }', 'fix.text', ['{ company }'], '{company}'],
  ])('has no braces that nothing fills in: %s', (fields, field, wrong, first) => {
    expect(braces(fields)).toEqual(
      wrong.map((each) =>
        expect.stringContaining(`"${field}" is not right. Nothing is filled in for ${each}. Known ones: ${first}`),
      ),
    )
  })

  test('may name what is known', () => {
    expect(
      braces('title: At {company}\nmessage: { what: "{quote}.", why: "{company}, {incident}, {update}." }'),
    ).toEqual([])
  })
})

describe('a phrase', () => {
  const said = (terms: string): string[] => hintsOf({ lexicons: [lexiconFile('word', `terms: [${terms}]`)] })
  const isGap = expect.stringContaining('begins and ends with a word')
  const isOpen = expect.stringContaining('each needs its other half')

  test.each([
    ['"..."', isGap],
    ['"(|alpha) ..."', isGap],
    ['"(alpha|... beta)"', isGap],
    ['"(alpha|beta"', isOpen],
    ['"alpha) beta"', isOpen],
    ['"alpha|beta"', isOpen],
    ['"((alpha|beta) gamma"', isOpen],
  ])('that cannot be read: %s', (phrase, hint) => {
    expect(said(phrase)).toEqual([hint])
    expect(hintsOf({ rules: [ruleFile('conf.x', `match: { near: [${phrase}, alpha] }`)] })).toEqual([hint])
  })

  test('may hold a pension plan, and a gap between words', () => {
    expect(said('"401(k)", "a (b|(c|d) e) ... f"')).toEqual([])
  })
})

test.each(['"[[alpha"', '"alpha]] beta"', '"[[a]] [[b"', '{ text: "[[alpha" }'])(
  'marks without their other half: %s',
  (written) => {
    expect(hintsOf({ rules: [ruleFile('conf.x', `cases: { flag: [${written}, b, c], pass: [d, e, f] }`)] })).toEqual([
      expect.stringContaining('Each "[[" needs its "]]" behind the words to mark.'),
    ])
  },
)

describe('a calendar', () => {
  const said = (calendar: string): string[] => hintsOf({ company: company(`calendar:\n${calendar}`) })
  const period = (id: string, from: string, until: string) =>
    `{ id: ${id}, kind: earnings, from: ${from}, until: ${until} }`
  const incident = (since: string, until: string) =>
    `{ id: fire, title: The fire, words: [fire], since: ${since}, until: ${until}, update: https://acme.example, owner: comms }`

  test.each([
    [
      `  quietPeriods: [${period('a', '2027-02-01', '2027-01-01')}]`,
      '6 "calendar.quietPeriods.0.until" is not right. It ends before it begins.',
    ],
    [
      `  incidents: [${incident('2027-01-10T04:00Z', '2027-01-09')}]`,
      '6 "calendar.incidents.0.until" is not right. It ends before it begins.',
    ],
    [
      `  quietPeriods:\n    - ${period('a', '2027-01-01', '2027-02-01')}\n    - ${period('a', '2027-03-01', '2027-04-01')}`,
      '8 "calendar.quietPeriods.1.id" is not right. "a" is there twice: rename one of the two.',
    ],
  ])('that cannot be: %s', (calendar, message) => expect(said(calendar)).toEqual([message]))

  test('of a single day', () => {
    expect(said(`  quietPeriods: [${period('a', '2027-01-01', '2027-01-01')}]`)).toEqual([])
  })
})
