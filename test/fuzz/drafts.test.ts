import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadPolicy } from '../../bin/second-look/load-policy.ts'
import { readDraftLine } from '../../bin/second-look/read-draft.ts'
import { reportVerdict } from '../../bin/second-look/report-verdict.ts'
import { prepareChecker } from '../../lib/check/checker.ts'
import type { Draft } from '../../lib/check/draft.ts'
import { broken } from './mutations.ts'
import { limit, runs } from './runs.ts'

const { policy } = loadPolicy('policies/brightwater')
const checker = prepareChecker(policy)
const { check } = checker
const owners = new Set(policy.owners.map(({ id }) => id))

/** A verdict whose spans lie inside the text, and that names owners of the policy where a finding asks for one. */
function expectVerdict(draft: Draft): void {
  const { findings, owner } = check(draft)
  const spans = [...findings.flatMap(({ span, because }) => [span, ...because.flatMap((cue) => cue.spans)])]
  for (const { start, end } of spans) {
    if (!(0 <= start && start <= end && end <= draft.text.length)) expect.fail(`a span from ${start} to ${end}`)
  }
  const named = owner ? [owner.primary, ...owner.consulted].map(({ id }) => id) : []
  const asked = findings.flatMap((finding) => finding.owner ?? [])
  for (const id of [...named, ...asked]) if (!owners.has(id)) expect.fail(`"${id}" is no owner of the policy`)
  if (findings.some((finding) => finding.owner && !finding.shadow)) expect(owner).toBeDefined()
}

const lines = [
  { id: 'a', text: 'Our revenue hit 214 million last quarter', network: 'x', now: 1_790_000_000_000 },
  { id: 3, text: 'You probably used it wrong', surface: 'reply', replyTo: { text: 'My Lumo stopped', author: 'Ann' } },
  {
    id: 'c',
    text: 'Project Otter ships soon 🎉 #ad',
    roles: ['executive'],
    handle: '@dana',
    region: 'de',
    statesEmployer: true,
  },
].map((line) => JSON.stringify(line))

test('a line of drafts is checked, or is told to be wrong', { timeout: limit }, () => {
  fc.assert(
    fc.property(broken(lines), (line) => {
      const read = readDraftLine(line, 0)
      if ('problem' in read) expect(read.problem).toMatch(/\S/)
      else {
        expectVerdict(read.draft)
        JSON.parse(JSON.stringify(reportVerdict(checker, read.draft, true)))
      }
    }),
    runs(400),
  )
})

const words = fc.constantFrom(
  ...[
    'we',
    'our',
    'Brightwater',
    'revenue',
    '214 million',
    'Lumo',
    'boss',
    'pay',
    '#ad',
    '@care',
    'http://a.example/?q',
    'not',
  ],
  ...[
    '"',
    '“',
    '”',
    '(',
    '[',
    '...',
    '!',
    '\n',
    '\t',
    ' ',
    '\u200d',
    '\u0301',
    '\ufe0f',
    '👩‍👩‍👧',
    '𝐫𝐞𝐯',
    '\ud800',
    '\udc00',
    'ﬁ',
    'İ',
    'ß',
    '٣',
    '收入',
  ],
)

test('a draft of words that rules look for, and of odd characters, gets a verdict', { timeout: limit }, () => {
  const text = fc
    .array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 })
    .map((all) => all.join(''))
  const spaced = fc.array(words, { maxLength: 60 }).map((all) => all.join(' '))
  fc.assert(
    fc.property(fc.oneof(text, spaced), fc.option(text, { nil: undefined }), (draft, replyTo) => {
      expectVerdict({ text: draft, now: 0, replyTo: replyTo === undefined ? undefined : { text: replyTo } })
    }),
    runs(500),
  )
})

// A second or two each; what takes the square of its length would take hours.
test.each([
  ...['revenue ', '“', '#Ad', '\n\n- ', '👩‍👩‍👧', '\ud800', '1,', '收', "l'", 'İ', '4111 1111 ', 'a+', 'A-'],
  ...['eyJ-', '-----BEGIN PRIVATE KEY-----', 'order\t'],
])('a megabyte of %j gets a verdict', { timeout: 30_000 }, (piece) => {
  expectVerdict({ text: piece.repeat(Math.ceil(2 ** 20 / piece.length)), now: 0 })
})
