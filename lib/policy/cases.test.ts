import { describe, expect, test } from 'vitest'
import { runCases } from './cases.ts'
import { compilePolicy } from './compile.ts'
import type { CompiledPolicy } from './compiled.ts'
import { ruleFile, smallSources } from './testing/small-policy.ts'

function failuresOf(parts: Parameters<typeof smallSources>[0]): string[] {
  const sources = smallSources(parts)
  const { failures } = runCases(compilePolicy(sources).policy as CompiledPolicy, sources)
  return failures.map(({ rule, text, message }) => `${rule}: ${text}: ${message}`)
}

const named = (path: string, id: string, name: string) => ({
  ...ruleFile(
    id,
    `match: <company> is best
cases: { flag: [${name} is best, so ${name} is best, "[[${name} is best]]!"], pass: [a, b, c] }`,
  ),
  path,
})

describe('the cases of a pack', () => {
  const packRule = named('packs/core/rules/ads.best.yaml', 'ads.best', 'Brightwater')
  const cast = { path: 'packs/core/cast.yaml', text: 'lexicons: { company: [Brightwater] }' }

  test('speak of the names of its cast, whatever the company is called', () => {
    expect(failuresOf({ rules: [packRule], casts: [cast] })).toEqual([])
  })

  test('fail without a cast where the company has other names', () => {
    expect(failuresOf({ rules: [packRule] })).toHaveLength(3)
  })

  test("leave the company's own cases the company's names", () => {
    const own = named('acme/rules/own.best.yaml', 'own.best', 'Acme')
    expect(failuresOf({ rules: [packRule, own], casts: [cast] })).toEqual([])
  })

  test('must stay quiet under the rules of other packs too', () => {
    const other = ruleFile('ads.any', 'match: a\ncases: { flag: [a, an a, a a], pass: [b, c, d] }')
    expect(failuresOf({ rules: [packRule, other], casts: [cast] })).toEqual(['ads.best: a: Flagged by ads.any.'])
  })
})
