import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { idsOf, root, run, runAsProcess } from './testing/run.ts'

const scratch = mkdtempSync(join(tmpdir(), 'bad input é-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** A company of its own whose files are changed for a test: path in its folder -> content. */
function company(name: string, files: Record<string, string | Buffer>): string {
  const folder = join(scratch, name)
  cpSync(join(root, 'policies/brightwater'), folder, { recursive: true })
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

const policyText = readFileSync(join(root, 'policies/brightwater/policy.yaml'), 'utf8')
const lexicon = (match: string) => ({ 'lexicons/own-word.yaml': `id: own-word\nmatch: ${match}\n` })

describe('a policy that is no good is told with file, line, column and hint, and exits with 2', () => {
  test.each<[string, Record<string, string | Buffer>, RegExp]>([
    [
      '50 MB',
      { 'policy.yaml': Buffer.alloc(50_000_000, 'a: 1\n') },
      /policy\.yaml:1:1 {2}This file is larger than 2 MB/,
    ],
    ['10,000 levels', lexicon('{ not: '.repeat(10_000)), /own-word\.yaml:2:\d+ {2}This is nested more than 100 deep/],
    ['an alias bomb', lexicon(`[${'*a, '.repeat(9)}]`), /own-word\.yaml:2:9 {2}There is no "&a" above/],
    ['a key twice', { 'policy.yaml': `${policyText}\nschema: 1\n` }, /policy\.yaml:\d+:1 {2}.*twice/],
    ['NUL', lexicon('a\0b'), /own-word\.yaml:2:9 {2}This character cannot be seen/],
    [
      'UTF-16',
      { 'policy.yaml': Buffer.from(`\ufeff${policyText}`, 'utf16le') },
      /policy\.yaml:1:1 {2}This file is not UTF-8/,
    ],
    [
      'Latin-1',
      { 'policy.yaml': Buffer.from(`id: x\ncompany: Caf\xe9\n`, 'latin1') },
      /policy\.yaml:2:13 {2}This file is not UTF-8/,
    ],
    [
      'itself in extends',
      { 'policy.yaml': policyText.replace(/^extends:.*$/m, 'extends: [.]') },
      /There is no pack "\."/,
    ],
    [
      'a slow pattern',
      lexicon("{ pattern: '(a+)+b', requires: a }"),
      /own-word\.yaml:2:\d+ {2}The pattern is not proved to be fast/,
    ],
    ['a compiled policy', { 'policy.yaml': '{"format":1,"id":"x"}' }, /is a compiled policy\. Give the YAML files/],
  ])('%s', async (name, files, message) => {
    const begun = performance.now()
    const { code, out, err } = await run(['check', '--policy', company(name, files), 'text'])
    expect(err).toMatch(message)
    expect(err).not.toMatch(/^\s+at /m)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(performance.now() - begun).toBeLessThan(30_000)
  })

  test('and with --json as JSON on standard output alone', async () => {
    const { code, out, err } = await run(['test', company('json', lexicon('5')), '--json'])
    expect(JSON.parse(out).problems).toMatchObject([
      { code: 'bad-value', line: 2, column: 1, hint: expect.any(String) },
    ])
    expect({ code, err }).toEqual({ code: 2, err: '' })
  })
})

describe('where files are', () => {
  test('a symbolic link leads to a policy; a circle of them, and what may not be read, is told', async () => {
    symlinkSync(join(root, 'policies/brightwater'), join(scratch, 'link'))
    symlinkSync(join(scratch, 'round'), join(scratch, 'round'))
    expect((await run(['check', '--policy', join(scratch, 'link'), 'Good morning'])).code).toBe(0)
    expect((await run(['check', '--policy', join(scratch, 'round'), 'text'])).code).toBe(2)
    const locked = company('locked', {})
    chmodSync(join(locked, 'owners.yaml'), 0)
    const { code, err } = await run(['check', '--policy', locked, 'text'])
    // Root may read everything.
    if (process.getuid?.() !== 0)
      expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('owners.yaml') })
  })

  test.each([
    ['build', ['build', 'policies/brightwater', '--out', join(scratch, 'no/where.json')]],
    ['key', ['key', join(scratch, 'no/where')]],
    ['verify', ['verify', join(scratch, 'nothing'), '--key', join(scratch, 'nothing')]],
  ])('%s names what it cannot read or write', async (_, args) => {
    const { code, err } = await run(args)
    expect(err).toMatch(/cannot be used: it is not there\.$/m)
    expect(code).toBe(2)
  })
})

test.each([
  ['build policies/brightwater --out /dev/full', '/dev/full cannot be used: the disk is full.'],
  ['build policies/brightwater > /dev/full', 'Standard output cannot be used: the disk is full.'],
  ['check --policy policies/brightwater --jsonl < /tmp', 'Standard input cannot be used: it is a folder.'],
  ['verify /tmp --key /tmp', '/tmp cannot be used: it is a folder.'],
  ['test policies/brightwater --policy policies/brightwater', 'Two policies are named, '],
])('what the system refuses is told in one sentence: %s', (command, sentence) => {
  const { stderr, status } = spawnSync('sh', ['-c', `"${process.execPath}" bin/second-look.js ${command}`], {
    ...{ encoding: 'utf8', cwd: root },
  })
  expect(stderr.trimEnd().split('\n').at(-1)).toContain(sentence)
  expect(status).toBe(2)
})

test('a draft from standard input, as text and as JSON; drafts that are no drafts', () => {
  const check = ['check', '--policy', 'policies/brightwater']
  expect(runAsProcess([...check, '--stdin', '--json'], '\tOur revenue 収 hit 214 million\n').out).toContain(
    '"quote":"214 million"',
  )
  expect(runAsProcess([...check, '--stdin'], '  ').code).toBe(2)
  const lines = [
    '\ufeff{"id":1,"text":"a"}',
    `{"id":2,"text":"${'a'.repeat(5_000_000)}"}`,
    '{"id":3,"text":"b","now":1e300}',
    '{"id":4,"text":"c"}',
  ]
  const { code, out, err } = runAsProcess([...check, '--jsonl'], lines.join('\n'))
  expect(idsOf(out)).toEqual([1, 4])
  expect(err).toMatch(/^line 2: .*\nline 3: now: /)
  expect(code).toBe(2)
})

test('a reader that has seen enough is no error', () => {
  const drafts = '{"id":1,"text":"Our revenue hit 214 million"}\n'.repeat(20_000)
  const command = `"${process.execPath}" bin/second-look.js check --policy policies/brightwater --jsonl | head -n 1`
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { input: drafts, encoding: 'utf8', cwd: root })
  expect(stdout).toContain('"id":1')
  expect(stderr).toBe('')
})

describe('a policy is built', () => {
  test('the same on another machine: another folder, order of files, time zone and language', () => {
    const copy = join(scratch, 'copy')
    for (const path of readdirSync(join(root, 'policies'), { recursive: true, encoding: 'utf8' }).reverse()) {
      if (!path.endsWith('.yaml') && !path.endsWith('.json')) continue
      mkdirSync(dirname(join(copy, path)), { recursive: true })
      writeFileSync(join(copy, path), readFileSync(join(root, 'policies', path)))
    }
    const build = (cwd: string, path: string, TZ: string, LANG: string) =>
      spawnSync(process.execPath, [join(root, 'bin/second-look.js'), 'build', path], {
        ...{ cwd, env: { ...process.env, TZ, LANG, LC_ALL: LANG }, encoding: 'utf8', maxBuffer: 2 ** 24 },
      }).stdout
    const here = build(root, 'policies/brightwater', 'UTC', 'C')
    expect(build(copy, 'brightwater/policy.yaml', 'Pacific/Kiritimati', 'tr_TR.UTF-8')).toBe(here)
    expect(here).toMatch(/^\{"format":1,/)
  })

  test('only when browsers could read it at once; what to cut is named', async () => {
    let seed = 1
    const next = () => {
      seed = (seed * 48271) % 0x7fffffff
      return seed.toString(36)
    }
    const terms = Array.from({ length: 45_000 }, () => `- ${next()} ${next()} ${next()}`).join('\n')
    const { code, err } = await run([
      'build',
      company('large', { 'lexicons/own-word.yaml': `id: own-word\nterms:\n${terms}\n` }),
    ])
    expect(err).toMatch(/packs to \d+ characters; at most 594000 can be used\.\n.*The largest parts: sets \d+ kB/)
    expect(code).toBe(2)
  })
})
