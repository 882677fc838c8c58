import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { firstCompany, ownRule, policyFile } from './testing/first-company.ts'
import { root, run, runAsProcess } from './testing/run.ts'

const scratch = mkdtempSync(join(tmpdir(), 'first-policy-'))
afterAll(() => rmSync(scratch, { recursive: true }))

test('six lines and one owner are a policy, the same wherever one stands', async () => {
  const folder = firstCompany(join(scratch, 'first'), { 'rules/own.rule.yaml': ownRule('the frobnicator') })
  const { code, out } = await run(['build', folder])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ company: 'Acme', defaultOwner: 'comms' })
  expect(runAsProcess(['build', '.'], '', folder).out).toBe(out)
  expect(runAsProcess(['build', 'first/policy.yaml'], '', scratch).out).toBe(out)
  expect(runAsProcess(['test', '.'], '', folder)).toEqual(await run(['test', folder]))
})

describe('languages', () => {
  const inLanguages = (languages: string) =>
    run([
      'build',
      firstCompany(join(scratch, languages), { 'policy.yaml': `${policyFile}languages: ${languages}\n` }),
      ...['--out', join(scratch, 'policy.json'), '--json'],
    ])

  test.each(['[en]', '[de, en]', '[es, en]', '[de]'])(
    'a company that speaks %s can build its policy',
    async (languages) => {
      expect((await inLanguages(languages)).code).toBe(0)
    },
  )

  test('the English cases are left out, and said to be, where it speaks no English', async () => {
    const { out } = await run(['test', join(scratch, '[de]')])
    expect(out).toMatch(/All \d+ cases come out as written\.\n\d+ cases are left out: they are in languages/)
  })
})

describe('no policy has protected talk flagged', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    [
      'without the guards',
      { 'policy.yaml': policyFile.replace('[core]', '[]'), 'rules/own.rule.yaml': ownRule('salary') },
      /policy\.yaml:5:1 {2}(?:error: )?The guard "work-conditions" is missing/,
    ],
    [
      'with a rule that stays awake under them',
      {
        'rules/own.rule.yaml': ownRule('compare payslips').replace(
          '[private-life]',
          '[work-conditions, wrongdoing, private-life, already-public]',
        ),
      },
      /own\.rule\.yaml:7:\d+ {2}(?:error: )?Under the guard "work-conditions" every rule sleeps/,
    ],
  ])('%s', async (name, files, message) => {
    const folder = firstCompany(join(scratch, name), files)
    for (const args of [
      ['build', folder],
      ['check', '--policy', folder, 'My salary is a joke'],
    ])
      expect(await run(args)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(message) })
    expect(await run(['lint', folder])).toMatchObject({ code: 2, out: expect.stringMatching(message) })
  })

  test('with names that are words of such talk: an error of the linter, and nothing is built', async () => {
    const names = 'lexicons: { codename: [union, boss], product: [the, we, it] }\n'
    const folder = firstCompany(join(scratch, 'names'), { 'policy.yaml': policyFile + names })
    const isError = /policy\.yaml:7:24 {2}(?:error: )?"union" is a word of talk that is protected/
    expect(await run(['lint', folder])).toMatchObject({ code: 1, out: expect.stringMatching(isError) })
    const { code, out, err } = await run(['build', folder])
    expect(err).toMatch(isError)
    expect(err).toMatch(/\n5 problems in this policy\.\n$/)
    expect({ code, out }).toEqual({ code: 2, out: '' })
  })
})

test('patterns of a company are proved wherever its folder stands, beside the shipped packs too', async () => {
  const folder = join(root, 'policies/slow-company-of-a-test')
  onTestFinished(() => rmSync(folder, { recursive: true }))
  firstCompany(folder, { 'lexicons/own-word.yaml': "id: own-word\nmatch: { pattern: '(?:a+)+c', requires: a }\n" })
  const { code, err } = await run(['check', '--policy', folder, 'text'])
  expect(err).toContain('own-word.yaml:2:10  The pattern is not proved to be fast')
  expect(code).toBe(2)
})

test('docs/first-policy.md leads to a policy that builds and in which the linter finds nothing to mend', async () => {
  const guide = readFileSync(join(root, 'docs/first-policy.md'), 'utf8')
  const blocks = [...guide.matchAll(/```yaml\n# (\S+)\n([\s\S]*?)```/g)].map(([, path, text]) => [path, text])
  expect(blocks).toHaveLength(3)
  const folder = firstCompany(join(scratch, 'guide'), Object.fromEntries(blocks))
  const built = await run(['build', folder, '--out', join(scratch, 'acme.json'), '--json'])
  expect(JSON.parse(built.out)).toMatchObject({ company: 'Acme', ownRules: 1, unread: [] })
  const { problems } = JSON.parse((await run(['lint', folder, '--json'])).out)
  expect(problems.filter(({ severity }: { severity: string }) => severity !== 'note')).toEqual([])
})
