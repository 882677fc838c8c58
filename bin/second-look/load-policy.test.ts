import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { tryPolicy } from './load-policy.ts'
import { firstCompany, ownRule, policyFile } from './testing/first-company.ts'

const scratch = mkdtempSync(join(tmpdir(), 'load-policy-'))
afterAll(() => rmSync(scratch, { recursive: true }))

describe('what a policy names and nobody has', () => {
  const problemsOf = (name: string, change: [string, string]): string[] => {
    const folder = firstCompany(join(scratch, name), {
      'policy.yaml': `${policyFile.replace(...change)}links: { handbook: nowhere }\n`,
    })
    const loaded = tryPolicy(folder)
    return 'problems' in loaded
      ? loaded.problems.map(({ line, column, message }) => `${line}:${column} ${message}`)
      : []
  }
  // A mistake of another kind is told at the same time.
  const another = '7:10 "links.handbook" is not right.'

  test.each<[string, [string, string], string]>([
    ['a pack', ['[core]', '[core, finnance]'], '5:17 There is no pack "finnance".'],
    ['the pack of the guards', ['[core]', '[corre]'], '5:11 There is no pack "corre".'],
    ['a pack twice', ['[core]', '[core, core]'], '5:17 The pack "core" is named twice.'],
    ['a model', ['single', 'singel'], '6:1 There is no ownership model "singel".'],
  ])('%s', (name, change, message) => {
    expect(problemsOf(name, change)).toEqual([message, another])
  })
})

describe('files that look like parts of a policy', () => {
  const unreadOf = (name: string, files: Record<string, string>): string[] => {
    const folder = firstCompany(join(scratch, name), files)
    const loaded = tryPolicy(folder)
    if ('problems' in loaded) throw new Error(loaded.problems.map(({ message }) => message).join())
    return loaded.unread.map((path) => relative(folder, path))
  }

  test('and are none are named', () => {
    const stray = [
      'own.rule.yaml',
      'rule/own.rule.yaml',
      'rules/own.rule.YAML',
      'rules/own.rule.yaml.txt',
      'rules/a/x.yml',
    ]
    expect(unreadOf('stray', Object.fromEntries(stray.map((path) => [path, ownRule('tea')])))).toEqual(stray.toSorted())
  })

  test('and are read, hidden, of a pack or something else are not', () => {
    const others = {
      '.x.yaml': '',
      'rules/._own.rule.yaml': '\0',
      'notes/readme.md': '',
      'pack/pack.yaml': '',
      'pack/rules/x.yaml': '',
    }
    expect(unreadOf('fine', { 'rules/own.rule.yaml': ownRule('the frobnicator'), ...others })).toEqual([])
  })
})
