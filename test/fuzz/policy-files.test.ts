import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { prepareChecker } from '../../lib/check/checker.ts'
import { checkCompiledPolicy } from '../../lib/policy/compiled.schema.ts'
import type { CompiledPolicy } from '../../lib/policy/compiled.ts'
import type { Problem } from '../../lib/policy/problem.ts'
import { clausesFile, tryPolicy } from '../../lib/policy/testing/small-policy.ts'
import { files, readText } from '../tree.ts'
import { broken } from './mutations.ts'
import { limit, runs } from './runs.ts'

const textsOf = (place: RegExp): string[] => files.filter((path) => place.test(path)).map(readText)

/** A policy that browsers take and that can check, or problems that a person can find and mend. */
function expectAnswer({ policy, problems }: { policy?: CompiledPolicy; problems: Problem[] }, text: string): void {
  const lines = text.split(/\n/).length
  for (const { code, message, file, line, column, snippet, hint } of problems) {
    for (const words of [code, message, file, hint]) expect(words).toMatch(/\S/)
    expect(message).not.toMatch(/call stack|undefined|\[object/)
    expect(column).toBeGreaterThan(0)
    expect(snippet.length).toBeLessThan(100_000)
    if (file === 'broken.yaml') expect(line > 0 && line <= lines).toBe(true)
  }
  if (!policy) expect(problems.length).toBeGreaterThan(0)
  else {
    expect(checkCompiledPolicy(JSON.stringify(policy)).problems).toEqual([])
    prepareChecker(policy).check({ text: 'We told Otter that <codename> is 5 % (a|b)! aaaaaaaa', now: 0 })
  }
}

const file = (text: string) => ({ path: 'broken.yaml', text })

describe('whatever a policy file holds, the answer is a policy or problems with their place', () => {
  test.each([
    [
      'rule',
      /^policies\/[^/]+\/rules\/.*\.yaml$/,
      950,
      (text: string) => tryPolicy({ clauses: clausesFile, rules: [file(text)] }),
    ],
    ['guard', /^policies\/[^/]+\/guards\/.*\.yaml$/, 500, (text: string) => tryPolicy({ guards: [file(text)] })],
    ['lexicon', /^policies\/[^/]+\/lexicons\/.*\.yaml$/, 700, (text: string) => tryPolicy({ lexicons: [file(text)] })],
    ['clauses', /\/clauses\/grammar\.yaml$/, 100, (text: string) => tryPolicy({ clauses: file(text) })],
    ['cast', /\/cast\.yaml$/, 200, (text: string) => tryPolicy({ casts: [file(text)] })],
    ['language', /^policies\/languages\/.*\.yaml$/, 200, (text: string) => tryPolicy({ languages: [file(text)] })],
    ['company', /^policies\/[^/]+\/policy\.yaml$/, 500, (text: string) => tryPolicy({ company: text })],
    ['owners', /^policies\/[^/]+\/owners\.yaml$/, 300, (text: string) => tryPolicy({ owners: text })],
  ])(
    '%s',
    (_, place, share, read) => {
      fc.assert(
        fc.property(broken(textsOf(place)), (text) => {
          expectAnswer(read(text), text)
        }),
        runs(share),
      )
    },
    limit,
  )
})
