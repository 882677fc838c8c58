import { describe, expect, test } from 'vitest'
import { formatProblem } from './problem.ts'
import { clausesFile, guardFile, lexiconFile, ruleFile, tryPolicy } from './testing/small-policy.ts'

const brief = (parts: Parameters<typeof tryPolicy>[0]): string[] =>
  tryPolicy(parts).problems.map(
    ({ file, line, column, code, message }) => `${file}:${line}:${column} ${code} ${message}`,
  )

const letter = (at: number): string => String.fromCharCode(97 + (at % 26)).repeat(1 + Math.floor(at / 26))
/** The lexicon after this one, twice; the last has words. */
const twice = (at: number): string => (at === 39 ? 'tea' : `[<l${letter(at + 1)}>, <l${letter(at + 1)}>]`)

describe('a rule with five mistakes', () => {
  const text = `id: conf.results
title: A title
topic: result
mode: live
action: stop
confidence: high
match: { near: [a] }
mesage: { what: a, why: b }
message: { what: a, why: b }
basis: [{ cite: Ours, status: company, asOf: soon }]
cases: { flag: [a, b, c], pass: [d, e, f] }
`
  const { problems } = tryPolicy({ rules: [{ path: 'rules/conf.results.yaml', text }] })

  test('has five problems, each with its place and a hint', () => {
    expect(problems.map(({ line, column, code }) => [line, column, code])).toEqual([
      [3, 1, 'bad-value'],
      [5, 1, 'bad-value'],
      [7, 10, 'bad-value'],
      [10, 40, 'bad-value'],
      [8, 1, 'unknown-field'],
    ])
    for (const problem of problems) expect(problem.hint).not.toBe('')
  })

  test('shows the line with a caret', () => {
    expect(formatProblem(problems[4] as (typeof problems)[number])).toBe(
      'rules/conf.results.yaml:8:1  "mesage" is no field here.  [unknown-field]\n    mesage: { what: a, why: b }\n    ^\n  Check the spelling, or remove it.',
    )
  })
})

describe('problems', () => {
  test.each([
    ['broken YAML', { rules: [{ path: 'r.yaml', text: 'id: a.b\n  title: [x' }] }, /^r\.yaml:2:\d+ yaml /],
    ['a tab', { rules: [{ path: 'r.yaml', text: 'id:\n\t- a' }] }, /^r\.yaml:2:1 yaml /],
    ['a field twice', { rules: [{ path: 'r.yaml', text: 'id: a.b\nid: c.d' }] }, /^r\.yaml:2:1 yaml .*unique/],
    ['an empty file', { rules: [{ path: 'r.yaml', text: '' }] }, /^r\.yaml:1:1 /],
    ['a list for a rule', { rules: [{ path: 'r.yaml', text: '- a\n- b' }] }, /^r\.yaml:1:\d+ bad-value/],
    ['a missing field', { rules: [ruleFile('conf.x', 'message: { what: a }')] }, /missing "message\.why"/],
    ['too few cases', { rules: [ruleFile('conf.x', 'cases: { flag: [a], pass: [b, c, d] }')] }, /cases\.flag/],
    ['an unknown lexicon', { rules: [ruleFile('conf.x', 'match: we <figure>')] }, /There is no lexicon "figure"/],
    [
      'an unknown detector',
      { rules: [ruleFile('conf.x', 'match: { detector: moon }')] },
      /There is no detector "moon"/,
    ],
    [
      'a broken pattern',
      { rules: [ruleFile('conf.x', "match: { pattern: '(', requires: a }")] },
      /pattern cannot be read/,
    ],
    ['a phrase without words', { rules: [ruleFile('conf.x', "match: '!!!'")] }, /has no words/],
    ['two rules of one id', { rules: [ruleFile('conf.x', ''), ruleFile('conf.x', '')] }, /is also in/],
    [
      'a guard for a rule that is not there',
      { rules: [ruleFile('conf.x', '')], guards: [guardFile('wrongdoing', 'match: a\nexempt: [conf.y]')] },
      /no rule "conf\.y"/,
    ],
    [
      'a lexicon that refers to itself',
      { lexicons: [lexiconFile('a', 'match: <b>'), lexiconFile('b', 'match: <a>')] },
      /refers to itself/,
    ],
    [
      'a lexicon that refers to one that refers to itself',
      { lexicons: [lexiconFile('a', 'match: <b>'), lexiconFile('b', 'match: [tea, <b>]')] },
      /^lexicons\/b\.yaml:2:1 cycle The lexicon "b" refers to itself/,
    ],
    [
      'lexicons that multiply',
      {
        lexicons: Array.from({ length: 40 }, (_, at) => lexiconFile(`l${letter(at)}`, `match: ${twice(at)}`)),
      },
      /^lexicons\/la\.yaml:2:1 too-large /,
    ],
    [
      'a word of the clauses that asks for a clause',
      {
        clauses: {
          ...clausesFile,
          text: clausesFile.text.replace('words: [we]', 'match: { clause: { subject: us } }'),
        },
      },
      /^clauses\/grammar\.yaml:\d+:\d+ too-large A word of the clauses leads back/,
    ],
    [
      'a part to mark that is not there',
      {
        rules: [
          ruleFile('conf.x', 'match: { near: [a, b], mark: 2 }'),
          ruleFile('conf.y', 'match: { all: [a], mark: 1 }'),
        ],
      },
      /^rules\/conf\.y\.yaml:\d+:\d+ bad-value "match\.mark" is not right/,
    ],
    [
      'a language that is none',
      { company: 'schema: 1\nid: acme\ncompany: Acme\nversion: 1.0.0\nlanguages: [constructor]' },
      /^policy\.yaml:5:13 unknown-language There is no language "constructor"/,
    ],
    ...['[Mo-Fr 09:00-29:00]', '[Mo-Fr 09:75-17:00]', '[Mo-Fr 09:00-24:01]'].map(
      (open): [string, Parameters<typeof tryPolicy>[0], RegExp] => [
        `the time ${open}`,
        {
          owners: `owners: { comms: { team: C, channels: [{ mail: a@b.example }], hours: { zone: UTC, open: ${open} }, promise: {} } }`,
        },
        /hours\.open/,
      ],
    ),
    [
      'a company lexicon no pack knows',
      { company: 'schema: 1\nid: acme\ncompany: Acme\nversion: 1\nlexicons: { brands: [A] }' },
      /no pack knows|"version"/i,
    ],
    [
      'a time zone that is none',
      {
        owners:
          'owners: { comms: { team: C, channels: [{ mail: a@b.example }], hours: { zone: Mars, open: always }, promise: {} } }',
      },
      /hours\.zone/,
    ],
    [
      'a lexicon of a cast that no pack knows',
      { casts: [{ path: 'core/cast.yaml', text: 'lexicons:\n  brands: [A]' }] },
      /^core\/cast\.yaml:2:3 unknown-lexicon/,
    ],
    [
      'an owner nobody made',
      {
        owners:
          'owners: { hr: { team: C, channels: [{ mail: a@b.example }], hours: { zone: UTC, open: always }, promise: {} } }',
      },
      /asks "comms" whenever nobody else is named/,
    ],
  ])('%s is reported', (_, parts, expected) => {
    const problems = brief(parts)
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.some((problem) => expected.test(problem))).toBe(true)
  })

  describe('a route to nobody', () => {
    const owners =
      'owners: { comms: { team: C, channels: [{ mail: a@b.example }], hours: { zone: UTC, open: always }, promise: {} } }'
    const company = (fields: string) => `schema: 1\nid: acme\ncompany: Acme\nversion: 1.0.0\n${fields}`

    test("is left out where it is the model's: its default owner is asked", () => {
      const { policy, problems } = tryPolicy({ owners, rules: [ruleFile('conf.x', 'topic: results')] })
      expect(problems).toEqual([])
      expect(policy).toMatchObject({ routes: {}, defaultOwner: 'comms' })
    })

    test('is reported where the company itself wrote it', () => {
      const own = company('topics: { claim: { primary: marketing } }')
      expect(brief({ company: own, owners })).toEqual([
        expect.stringMatching(/^policy.yaml:5:.*"claim" is sent to "marketing"/),
      ])
    })
  })

  test.each([
    ['{ phrase: 5 }', 'Give one phrase, or a list of phrases.'],
    ["{ pattern: 'a+', requires: {} }", 'Give one phrase, or a list of phrases.'],
    ['{ phrase: [] }', 'Give at least one phrase.'],
  ])('words that are none are told in the words of an author: %s', (match, hint) => {
    const { problems } = tryPolicy({ rules: [ruleFile('conf.x', `match: ${match}`)] })
    expect(problems.map((problem) => problem.hint)).toEqual([hint])
  })

  test('aliases that multiply are refused', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      'b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]',
      'c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]',
      'd: [*c, *c, *c, *c, *c, *c, *c, *c, *c]',
    ].join('\n')
    expect(brief({ rules: [{ path: 'r.yaml', text: bomb }] })[0]).toMatch(/r\.yaml:1:1 yaml/)
  })
})
