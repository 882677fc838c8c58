import { describe, expect, test } from 'vitest'
import { type CaseResults, runCases } from './cases.ts'
import { compilePolicy } from './compile.ts'
import type { CompiledPolicy } from './compiled.ts'
import { ruleFile, smallSources } from './testing/small-policy.ts'

function resultsOf(parts: Parameters<typeof smallSources>[0]): CaseResults {
  const sources = smallSources(parts)
  return runCases(compilePolicy(sources).policy as CompiledPolicy, sources)
}

const failuresOf = (parts: Parameters<typeof smallSources>[0]): string[] =>
  resultsOf(parts).failures.map(({ rule, text, message }) => `${rule}: ${text}: ${message}`)

const named = (path: string, id: string, name: string, pack?: string) => ({
  ...ruleFile(
    id,
    `match: <company> is best
cases: { flag: [${name} is best, so ${name} is best, "[[${name} is best]]!"], pass: [a, b, c] }`,
  ),
  path,
  ...(pack && { pack }),
})

describe('the cases of a pack', () => {
  const packRule = named('packs/core/rules/ads.best.yaml', 'ads.best', 'Brightwater', 'core')
  const cast = { path: 'packs/core/cast.yaml', text: 'lexicons: { company: [Brightwater] }', pack: 'core' }

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

  test('are found by pack, however the paths of the files are written', () => {
    const own = named('best.yaml', 'own.best', 'Acme')
    expect(failuresOf({ rules: [{ ...packRule, path: 'best.yaml' }, own], casts: [cast] })).toEqual([])
  })

  test('must stay quiet under the rules of other packs too', () => {
    const other = ruleFile('ads.any', 'match: a\ncases: { flag: [a, an a, a a], pass: [b, c, d] }')
    expect(failuresOf({ rules: [packRule, other], casts: [cast] })).toEqual(['ads.best: a: Flagged by ads.any.'])
  })
})

describe('a case is written in the language of its folder', () => {
  const english = {
    ...ruleFile('ads.best', 'match: gift\ncases: { flag: [gift, gift, "[[gift]]"], pass: [a, b, c] }'),
    pack: 'core',
  }
  const german = {
    ...{ language: 'de', pack: 'core', path: 'packs/core/languages/de/rules/ads.best.yaml' },
    text: `id: ads.best
title: Geschenk
message: { what: Was., why: Warum. }
match: geschenk
cases: { flag: [geschenk, geschenk, "[[geschenk]]"], pass: [gift, e, f] }`,
  }
  const germanGuards = ['work-conditions', 'wrongdoing'].map((id) => ({
    ...{ language: 'de', pack: 'core', path: `packs/core/languages/de/guards/${id}.yaml` },
    text: `id: ${id}
match: geschützt ${id}
cases: { hold: [geschützt ${id}, "geschützt ${id}!", "geschützt ${id}?"], open: [d, e, f] }`,
  }))
  const run = (languages: string): CaseResults =>
    resultsOf({
      ...{ rules: [english], translations: { rules: [german], guards: germanGuards } },
      languages: [{ path: 'languages/de.yaml', text: 'id: de\nname: German\nwords: die' }],
      company: `schema: 1\nid: acme\ncompany: Acme\nversion: 1.2.3\nlanguages: ${languages}`,
    })

  test.each(['[en, de]', '[de, en]'])('whichever the company speaks first: %s', (languages) => {
    expect(run(languages)).toEqual({ run: 36, unspoken: 0, failures: [] })
  })

  test('and is left out and counted where the company does not speak it', () => {
    expect(run('[de]')).toEqual({ run: 18, unspoken: 18, failures: [] })
  })
})
