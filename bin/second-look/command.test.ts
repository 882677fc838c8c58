import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { idsOf, root, run, runAsProcess } from './testing/run.ts'

const scratch = mkdtempSync(join(tmpdir(), 'command-test-'))
afterAll(() => rmSync(scratch, { recursive: true }))

// A Wednesday noon: all are there.
const brightwater = ['check', '--policy', 'policies/brightwater', '--now', '2026-11-18T12:00Z']

describe('second-look check', () => {
  test('says what it found, where, why and whom to ask, and exits with 0', async () => {
    const { code, out } = await run([...brightwater, 'Our revenue hit 214 million last quarter'])
    expect(code).toBe(0)
    expect(out).toContain('conf.results · hold')
    expect(out).toMatch(/\n {2}Our revenue hit 214 million last quarter\n {18}\^{11}\n/)
    expect(out).toContain('Ask Investor Relations, Maya Lind, ir@brightwater.example, +44 20 7946 0122, ')
    expect(out).toMatch(/found by .*figure/)
  })

  test('takes a policy file as well as its folder', async () => {
    const { out } = await run(['check', '--policy', 'policies/brightwater/policy.yaml', 'Good morning'])
    expect(out).toContain('Nothing to say (private-life).')
  })

  test('names who could help where nothing is found, and by which words', async () => {
    const { out } = await run([
      ...['check', '--policy', 'policies/brightwater', '--surface', 'reply', '--now', '2026-11-20T10:00Z'],
      ...[
        '--reply-to',
        'My kettle arrived broken and nobody answers my emails',
        'Sorry to hear that! Can you tell me more?',
      ],
    ])
    expect(out).toMatch(/^Nothing .*\nCustomer Care.*: can help\n.*seen: .*answers/)
  })

  test('reads drafts and writes verdicts a line each, in order', () => {
    const lines = [
      { id: 'a', text: 'Our revenue hit 214 million last quarter', network: 'x' },
      { id: 'b', text: 'Brightwater pays new hires more than me, compare notes' },
      { id: 3, text: 'You probably used it wrong', surface: 'reply', replyTo: { text: 'My Lumo stopped working' } },
    ]
    const { code, out } = runAsProcess(
      [...brightwater, '--jsonl'],
      lines.map((line) => JSON.stringify(line)).join('\n'),
    )
    const verdicts = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(code).toBe(0)
    expect(verdicts[0]).toMatchObject({
      id: 'a',
      guard: null,
      findings: [
        {
          rule: 'conf.results',
          title: expect.any(String),
          topic: 'results',
          owner: 'ir',
          action: 'hold',
          confidence: 'high',
          start: 16,
          end: 27,
          quote: '214 million',
          message: { what: expect.any(String), why: expect.any(String) },
          because: expect.arrayContaining(['figure']),
        },
      ],
      owner: { primary: 'ir', consulted: [], topic: 'results', because: expect.arrayContaining([{ name: 'figure' }]) },
      owners: [{ id: 'ir', team: 'Investor Relations', person: 'Maya Lind', promise: { hold: 60 } }],
    })
    expect(verdicts[1]).toEqual({ id: 'b', guard: 'work-conditions', findings: [], owner: null, owners: [] })
    expect(verdicts[2]).toMatchObject({
      id: 3,
      owner: { primary: 'care', consulted: ['product'], topic: 'customer-trouble' },
    })
  })

  test('a bad line is reported with its number and does not stop the others', () => {
    const { code, out, err } = runAsProcess(
      [...brightwater, '--jsonl'],
      '{"id":1,"text":"a"}\n{oops\n{"id":2,"network":"myspace"}\n\n{"id":4,"text":"d"}\n',
    )
    expect(idsOf(out)).toEqual([1, 4])
    expect(err).toMatch(/^line 2: this is not JSON/)
    expect(err).toMatch(/line 3: text: .*; network: /)
    expect(code).toBe(2)
  })
})

test('second-look explain shows what passed and what failed', async () => {
  const { code, out } = await run([
    'explain',
    '--policy',
    'policies/brightwater',
    '--rule',
    'conf.results',
    'Our revenue hit 214 million last quarter',
  ])
  expect(code).toBe(0)
  expect(out).toMatch(/guard work-conditions {2}does not hold/)
  expect(out).toMatch(/conf\.results {2}matches · hold · owner ir\n/)
  expect(out).toMatch(/✓ .*: "214 million"/)
  expect(out).toContain('✗')
  expect((await run(['explain', '--policy', 'policies/brightwater', '--rule', 'conf.nothing', 'text'])).code).toBe(2)
})

describe('second-look test and build', () => {
  // A copy whose one rule has one case that cannot come out.
  const failing = join(scratch, 'failing')
  cpSync(join(root, 'policies/core'), join(scratch, 'core'), { recursive: true })
  cpSync(join(root, 'policies/public-company'), join(scratch, 'public-company'), { recursive: true })
  cpSync(join(root, 'policies/brightwater'), failing, { recursive: true })
  mkdirSync(join(failing, 'rules'))
  writeFileSync(
    join(failing, 'rules/own.kettle.yaml'),
    `id: own.kettle
title: Kettles
topic: claim
mode: live
action: note
confidence: low
match: our kettle whistles
message: { what: A kettle., why: It whistles. }
basis: [{ cite: Our policy, status: company, asOf: '2026-11' }]
cases: { flag: [our kettle whistles, our kettle whistles loudly, our kettle hums], pass: [a, b, c] }
`,
  )

  test('a policy whose cases come out as written', async () => {
    const { code, out } = await run(['test', 'policies/brightwater'])
    expect(out).toMatch(
      /^All \d{3,} cases come out as written\.\nPacks core, .*: draft until your counsel approves\.\nRules of your own: 0\.\n$/,
    )
    expect(code).toBe(0)
  })

  test('a case that does not is shown with its file and what happened', async () => {
    const { code, out } = await run(['test', failing])
    expect(out).toContain('own.kettle')
    expect(out).toContain('rules/own.kettle.yaml')
    expect(out).toMatch(/\n {2}our kettle hums\n {2}Not flagged/)
    expect(out).toMatch(/1 of \d+ cases fail\./)
    expect(code).toBe(1)
    expect(JSON.parse((await run(['test', failing, '--json'])).out).failures).toHaveLength(1)
  })

  test('a policy is built only when its cases come out, and twice the same', async () => {
    const out = join(scratch, 'policy.json')
    expect((await run(['build', '--policy', 'policies/brightwater', '--out', out])).code).toBe(0)
    const first = readFileSync(out, 'utf8')
    expect(JSON.parse(first)).toMatchObject({ format: 1, company: 'Brightwater' })
    expect((await run(['build', '--policy', 'policies/brightwater'])).out).toBe(first)
    const refused = await run(['build', '--policy', failing])
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toContain('Nothing is built.')
  })
})

describe('second-look key, build --key and verify', () => {
  const name = join(scratch, 'acme')
  const bundle = join(scratch, 'policy.jws')
  const key = `${name}.pub.pem`
  const build = (...more: string[]) =>
    run(['build', '--policy', 'policies/brightwater', '--key', `${name}.key.pem`, '--out', bundle, ...more])

  test('a policy is signed, the same every time, and verified', async () => {
    expect((await run(['key', name])).code).toBe(0)
    expect((await build()).code).toBe(0)
    const first = readFileSync(bundle, 'utf8')
    expect((await build()).code).toBe(0)
    expect(readFileSync(bundle, 'utf8')).toBe(first)
    expect(await run(['verify', bundle, '--key', key, '--current', '2026.10'])).toMatchObject({ code: 0 })
    expect(JSON.parse((await run(['verify', bundle, '--key', key, '--json'])).out)).toMatchObject({
      company: 'Brightwater',
    })
  })

  test('a changed byte and an older version are refused; a rollback is not', async () => {
    const changed = join(scratch, 'changed.jws')
    const text = readFileSync(bundle, 'utf8')
    const middle = text.length >> 1
    writeFileSync(changed, text.slice(0, middle) + (text[middle] === 'A' ? 'B' : 'A') + text.slice(middle + 1))
    expect(await run(['verify', changed, '--key', key])).toMatchObject({
      code: 1,
      out: expect.stringContaining('wrong-key'),
    })
    const newer = ['--key', key, '--current', '9999.1']
    expect(await run(['verify', bundle, ...newer])).toMatchObject({ code: 1, out: expect.stringContaining('older') })
    expect((await build('--rollback')).code).toBe(0)
    expect((await run(['verify', bundle, ...newer])).code).toBe(0)
  })

  test.each([
    ['a key that exists', () => run(['key', name]), /not overwritten/],
    ['a key that is none', () => run(['verify', bundle, '--key', bundle]), /not a public Ed25519 key/],
    ['a version of no order', () => run(['verify', bundle, '--key', key, '--current', '2.0-rc']), /numbers with dots/],
    [
      'a key that is not there',
      () => run(['verify', bundle, '--key', 'nowhere.pem']),
      /nowhere\.pem cannot be used: it is not there/,
    ],
    ['a rollback without a key', () => run(['build', '--policy', 'policies/brightwater', '--rollback']), /--key/],
  ])('%s is bad input', async (_, attempt, message) => {
    const { code, err } = await attempt()
    expect(err).toMatch(message)
    expect(code).toBe(2)
  })
})

describe('bad input exits with 2 and says what to do', () => {
  test.each([
    ['no policy', ['check', 'text'], /Say which policy/],
    ['a policy that is not there', ['check', '--policy', 'nowhere', 'text'], /There is no policy at nowhere/],
    [
      'a folder without a policy',
      ['check', '--policy', 'lib', 'text'],
      /policy\.yaml:1:1 {2}This file cannot be read: it is not there/,
    ],
    ['no text', [...brightwater], /Give the text to check/],
    ['an option nobody knows', [...brightwater, '--jsnol'], /jsnol/],
    ['no command', [], /check --help/],
  ])('%s', async (_, args, message) => {
    const { code, err } = await run(args)
    expect(err).toMatch(message)
    expect(code).toBe(2)
  })

  test('a rule file with five mistakes: five problems with file, line, column and hint', async () => {
    const folder = join(scratch, 'five')
    cpSync(join(root, 'policies/brightwater'), folder, { recursive: true })
    const rule = readFileSync(join(root, 'policies/core/rules/conf.deal.yaml'), 'utf8')
    cpSync(join(root, 'policies/core'), join(scratch, 'core'), { recursive: true })
    const broken = rule
      .replace('topic: deal', 'topic: deals')
      .replace('mode: live', 'mode: loud')
      .replace('action: hold', 'action: stop')
      .replace('confidence: high', 'confidence: sure')
      .replace('message:', 'massage:')
    writeFileSync(join(scratch, 'core/rules/conf.deal.yaml'), broken)
    const { code, err } = await run(['check', '--policy', folder, 'text'])
    const places = err.match(/conf\.deal\.yaml:\d+:\d+ /g) ?? []
    // The misspelt field is one mistake and leaves the real one missing: six lines in all.
    expect(places).toHaveLength(6)
    expect(err).toContain('"massage" is no field here.')
    expect(err).toContain('A topic is one of:')
    expect(code).toBe(2)
  })

  test('a file that is not UTF-8', async () => {
    const path = join(scratch, 'latin1.yaml')
    writeFileSync(path, Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xe9]))
    expect((await run(['check', '--policy', path, 'text'])).err).toMatch(/not UTF-8/)
  })
})
