import { describe, expect, test } from 'vitest'
import { companyFile } from '../../testing/owner-cards.ts'
import { ruleFile } from '../../testing/small-policy.ts'
import { lintSmall } from '../testing/lint-small.ts'
import { findBadReadyWords } from './ready-words.ts'

const calendar = `
lexicons: { codename: [Project Heron, { cased: Otter }] }
calendar:
  quietPeriods:
    - { id: quarter, kind: earnings, from: 2026-09-15, until: 2026-11-05 }
    - { id: books, kind: earnings, from: 2026-12-01, until: 2027-01-31, roles: [finance] }
  embargoes: [{ id: heron, until: 2026-11-18T09:00Z }]`

const lint = (kit: string, now = '2026-10-01', rules: string[] = []) =>
  lintSmall(
    findBadReadyWords,
    {
      company: companyFile(`readyWords: [{ id: kit, title: a kit, owner: comms, ${kit} }]${calendar}`),
      rules: rules.map((fields) => ruleFile('a.rule', fields)),
    },
    { now: Date.parse(now) },
  ).map((line) => line.replace('policy.yaml:5 ', ''))

describe('words on results', () => {
  const results = (time: string) => lint(`topics: [results], text: It is out., ${time}`)
  const inQuarter =
    'error ready-words "kit" is offered in the quiet period "quarter", which lasts from 2026-09-15 to 2026-11-05.'
  const inBooks =
    'warning ready-words "kit" is offered in the quiet period "books", which lasts from 2026-12-01 to 2027-01-31 for finance.'

  test.each([
    ['from: 2026-11-05, until: 2026-11-30', [inQuarter]],
    ['from: 2026-11-05T07:00Z, until: 2026-11-30', [inQuarter]],
    ['until: 2026-11-30', [inQuarter]],
    ['from: 2026-11-06, until: 2026-12-01', [inBooks]],
    ['from: 2026-11-01', [inQuarter, inBooks]],
    ['from: 2026-11-06, until: 2026-11-30', []],
    ['from: 2026-09-01, until: 2026-09-30', []],
  ])('offered %s', (time, said) => expect(results(time)).toEqual(said))

  test('are the only ones that a quiet period is about', () => {
    expect(lint('topics: [job-question], text: We are hiring.')).toEqual([])
  })
})

test('a name under embargo waits for its end', () => {
  const said = (text: string, from: string) => lint(`topics: [launch], text: ${text}, from: ${from}`)
  expect(said('Meet Project Heron!', '2026-11-18')).toEqual([
    'error ready-words "kit" names "Project Heron", which the embargo "heron" keeps secret until 2026-11-18T09:00Z.',
  ])
  expect(said('Meet Otter', '2026-11-18')).toEqual([expect.stringContaining('names "Otter"')])
  expect(said('Meet Project Heron!', '2026-11-18T09:00Z')).toEqual([])
  expect(said('We met an otter', '2026-11-18')).toEqual([])
})

describe('words that the policy itself would note', () => {
  const noted = (severity: string) =>
    `${severity} ready-words "kit" would be noted by "a.rule" if it were a draft: What.`
  const said = (rule: string, kit = '') =>
    lint(`topics: [launch], text: The best tea, ${kit}`, '2026-10-01', [`match: best tea\n${rule}`])

  test.each([
    ['action: confirm', 'error'],
    ['action: hold', 'error'],
    ['action: advise', 'warning'],
    ['action: advise\ntopic: disclosure', 'error'],
    ['applies: { networks: [x] }', 'warning'],
    ['applies: { surfaces: [reply] }', 'warning'],
    ['applies: { from: 2026-12-01 }', 'warning'],
  ])('%s: %s', (rule, severity) => expect(said(rule)).toEqual([noted(severity)]))

  test.each([
    ['action: note', ''],
    ['action: hold\nmode: shadow', ''],
    ['applies: { networks: [x] }', 'networks: [linkedin]'],
    ['applies: { surfaces: [reply] }', 'on: post'],
    ['applies: { from: 2026-12-01 }', 'until: 2026-11-30'],
    ['action: hold', 'until: 2026-09-30'],
  ])('%s, %s: nothing', (rule, kit) => expect(said(rule, kit)).toEqual([]))
})
