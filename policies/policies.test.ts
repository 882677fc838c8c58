import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lintCompany } from '../bin/second-look/lint.ts'
import { loadPolicy } from '../bin/second-look/load-policy.ts'
import { runCases } from '../lib/policy/cases.ts'
import { chooseExamples } from '../lib/policy/choose-examples.ts'
import { checkCompiledPolicy } from '../lib/policy/compiled.schema.ts'

const companies = readdirSync(import.meta.dirname).filter((folder) =>
  existsSync(`${import.meta.dirname}/${folder}/policy.yaml`),
)

describe.each(companies)('the policy of %s', (company) => {
  const { policy, sources } = loadPolicy(`${import.meta.dirname}/${company}`)

  test('comes out as its cases say', () => {
    const { run, failures } = runCases(policy, sources)
    expect(failures.map(({ rule, text, message }) => `${rule}: ${text}\n    ${message}`)).toEqual([])
    expect(run).toBeGreaterThan(0)
  })

  test('is taken by browsers as it is built', () => {
    expect(checkCompiledPolicy(JSON.stringify(policy)).problems).toEqual([])
  })

  test('has six drafts to flag and six to let pass for each of its rules', () => {
    const short = sources.rules.filter(({ value: { cases } }) => cases.flag.length < 6 || cases.pass.length < 6)
    expect(short.map(({ value }) => value.id)).toEqual([])
  })

  test('has examples of both kinds for nearly every rule', () => {
    const { rules } = chooseExamples(policy, sources)
    const bare = rules.filter(({ examples }) => !examples?.fine[0] || !examples.look[0])
    expect(bare.length / rules.length, bare.map(({ id }) => id).join()).toBeLessThan(0.1)
  })

  // In YAML a # behind a space begins a comment: quote a sentence with a hashtag.
  test('speaks in whole sentences', () => {
    const { rules, translations } = sources
    const said = [...rules, ...translations.rules].flatMap(({ value }) => Object.values(value.message))
    expect(said.filter((text) => !/[.?!…}]["”»)]?$/.test(text))).toEqual([])
  })

  test('shows nobody a citation that is not confirmed', () => {
    const carried = JSON.stringify(policy)
    const cites = [...sources.rules, ...sources.guards].flatMap(({ value }) => value.basis ?? [])
    const shown = cites.filter(({ cite, status }) => status === 'unconfirmed' && carried.includes(cite))
    expect(shown).toEqual([])
    expect(carried).not.toContain('"basis"')
  })

  test('rests on packs that are drafts until counsel approves', () => {
    const { packs } = sources
    expect(packs.length).toBeGreaterThan(0)
    for (const { value } of packs) expect(value.status).toBe('draft until your counsel approves')
  })

  // The first run on a machine proves the patterns, which takes longer where recheck has no native program.
  test('gives the linter nothing to mend', async () => {
    const { problems } = await lintCompany(`${import.meta.dirname}/${company}`)
    const grave = problems.filter(({ severity }) => severity !== 'note')
    expect(grave.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([])
  }, 60_000)
})
