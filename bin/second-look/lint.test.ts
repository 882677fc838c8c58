import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { root, run } from './testing/run.ts'

const scratch = mkdtempSync(join(tmpdir(), 'lint-test-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const sample = 'test/policies/overbroad'
const prose = `${sample}/policy-prose.md`

/** The problems that --json tells. */
const problemsIn = (out: string): Found[] => JSON.parse(out).problems

interface Found {
  file: string
  line: number
  column: number
  code: string
  severity: string
  phrase?: string
  message: string
}

describe('a policy with ten overbroad lines', () => {
  test('has each of them found, once and in its place', async () => {
    const { code, out } = await run(['lint', '--policy', sample, '--prose', prose, '--json'])
    const found = problemsIn(out)
      .filter(({ severity, code: kind }) => severity !== 'note' || kind.startsWith('wording.'))
      .map(
        ({ file, line, column, severity, code: kind, phrase }) =>
          `${file.slice(sample.length + 1)}:${line}:${column} ${severity} ${kind} ${phrase}`,
      )
    expect(found).toEqual([
      'rules/own.mill-news.yaml:10:3 warning wording.internal-matters do not share internal information',
      'rules/own.mill-news.yaml:11:11 warning wording.internal-matters What you learn at work stays secret',
      'rules/own.mill-picture.yaml:10:3 warning wording.recording Photos at work are not allowed',
      'policy-prose.md:11:13 error wording.pay may not discuss salaries',
      'policy-prose.md:17:3 warning wording.disparagement must not criticize',
      'policy-prose.md:18:3 warning wording.press must not speak to journalists',
      'policy-prose.md:22:32 error wording.organizing union are not allowed',
      'policy-prose.md:27:3 warning wording.tone Always be respectful',
      'policy-prose.md:31:4 warning wording.disclaimer must include a disclaimer',
      'policy-prose.md:33:8 warning wording.prior-approval approval from your manager before posting',
    ])
    expect(code).toBe(1)
  })

  test('is told with reason, narrower wording and source', async () => {
    const { out } = await run(['lint', sample])
    expect(out).toContain('rules/own.mill-picture.yaml:10:3  warning: "Photos at work are not allowed": ')
    expect(out).toMatch(/\[wording\.recording\]\n {6}why: Photos at work are not allowed\.\n {6}\^\n {2}Narrower: /)
    expect(out).toMatch(/Source: .*\(confirmed, as of 2026-11\)/)
    expect(out).toMatch(/\n3 warnings, 5 notes\.\n/)
  })
})

test('what is unconfirmed is not quoted as law', async () => {
  const file = join(scratch, 'conflict.txt')
  writeFileSync(file, 'Activities detrimental to the company are prohibited.')
  const { out } = await run(['lint', '--prose', file])
  expect(out).toContain('Source: Stericycle, 372 NLRB No. 113 (confirmed, as of 2026-11).')
  expect(out).not.toContain('section 7')
})

test('notes alone are no failure', async () => {
  const file = join(scratch, 'notes.md')
  writeFileSync(file, 'Use good judgment.')
  expect(await run(['lint', '--prose', file])).toMatchObject({ code: 0, out: expect.stringMatching(/\n1 note\.\n/) })
  writeFileSync(file, 'Be yourself.')
  expect(await run(['lint', '--prose', file])).toMatchObject({
    code: 0,
    out: `Nothing to mend.\n\nRead of ${file}: 1 sentences. Overbroad wording is known in English only.\n`,
  })
})

describe('a policy with a pattern that may take very long', () => {
  const folder = join(scratch, 'slow')
  cpSync(join(root, sample), folder, { recursive: true })
  const rule = `id: own.slow
title: A slow one
topic: unreleased
mode: live
action: note
confidence: low
match: { pattern: '(?:a+)+b', requires: a }
message: { what: What., why: Why. }
basis: [{ cite: Our policy, status: company, asOf: '2026-11' }]
cases: { flag: [aab, ab, aaab], pass: [c, d, e] }
`
  writeFileSync(join(folder, 'rules/own.slow.yaml'), rule)

  test('is found', async () => {
    const found = problemsIn((await run(['lint', folder, '--json'])).out)
    expect(found).toContainEqual(
      expect.objectContaining({ severity: 'error', code: 'slow-pattern', line: 7, column: 10 }),
    )
  })

  test('is not built', async () => {
    const { code, out, err } = await run(['build', '--policy', folder])
    expect(err).toContain('own.slow.yaml:7:10  The pattern is not proved to be fast: its time can grow as exponential.')
    expect(err).toContain('not proved to be fast')
    expect({ code, out }).toEqual({ code: 2, out: '' })
  })
})

test('a policy that cannot be read gives its problems in the same form, and exits with 2', async () => {
  const folder = join(scratch, 'broken')
  cpSync(join(root, sample), folder, { recursive: true })
  writeFileSync(join(folder, 'owners.yaml'), 'owners:\n  comms: { team: Communications, backup: nobody }\n')
  const { code, out } = await run(['lint', folder, '--json'])
  expect(code).toBe(2)
  const missing = problemsIn(out).map(({ message }) => message)
  expect(missing).toEqual([
    '"owners.comms.channels" is missing.',
    '"owners.comms.hours" is missing.',
    '"owners.comms.promise" is missing.',
  ])
})

test.each([
  ['nothing to lint', ['lint'], /Say what to lint/],
  ['a policy that is not there', ['lint', 'nowhere'], /There is no policy at nowhere/],
  ['a text that is not there', ['lint', '--prose', 'nowhere.md'], /nowhere\.md:1:1 {2}This file cannot be read/],
])('%s is bad input', async (_, args, message) => {
  const { code, err } = await run(args)
  expect(err).toMatch(message)
  expect(code).toBe(2)
})

describe('a policy text that cannot be read is no text without faults', () => {
  const lintText = (name: string, text: string | Buffer) => {
    const file = join(scratch, name)
    writeFileSync(file, text)
    return run(['lint', '--prose', file])
  }

  test.each<[string, string, RegExp]>([
    ['of no sentence', '', /:1:1 {2}error: There is no sentence here to read/],
    [
      'in German',
      'Wir wollen nicht, dass ihr über das Gehalt sprecht. Das ist bei uns verboten und wird bestraft.\n',
      /warning: 2 of 2 sentences are not in English, from here on, and were not read/,
    ],
    [
      'behind a code block without an end',
      'Hello.\n```\nDo not discuss pay.\n',
      /:2:1 {2}warning: This code block has no end/,
    ],
    [
      'behind a comment without an end',
      'Hello.\n<!-- Do not discuss pay.\n',
      /:2:1 {2}warning: This comment has no end/,
    ],
  ])('%s', async (name, text, message) => {
    const { code, out } = await lintText(`${name}.md`, text)
    expect(out).toMatch(message)
    expect(out).not.toContain('Nothing to mend')
    expect(code).toBe(1)
  })

  test.each<[string, string | Buffer, RegExp]>([
    ['of no text', 'PK\0\x01', /:1:1 {2}This is no text file/],
    ['of 3 MB', Buffer.alloc(3_000_000, 'a '), /:1:1 {2}This file is larger than 2 MB/],
  ])('%s', async (name, text, message) => {
    const { code, err } = await lintText(`${name}.md`, text)
    expect(err).toMatch(message)
    expect(code).toBe(2)
  })

  test('front matter is left out whatever its line ends are', async () => {
    const { code, out } = await lintText('crlf.md', '---\r\ntitle: You may not discuss pay\r\n---\r\nHello.\r\n')
    expect(out).toMatch(/^Nothing to mend/)
    expect(code).toBe(0)
  })
})
