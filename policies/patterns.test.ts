import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { provePatterns } from '../bin/second-look/prove-patterns.ts'
import { readPolicyFiles } from '../bin/second-look/read-files.ts'
import { patternsOf } from '../lib/policy/lint/patterns/patterns-of.ts'
import { readPolicy } from '../lib/policy/read-policy.ts'

/** Patterns of every pack, in every language that there is. */
function shippedPatterns(): string[] {
  const { company, ...files } = readPolicyFiles(`${import.meta.dirname}/../test/policies/every-pack`).files
  const languages = [...new Set(files.translations.guards.map(({ language }) => language)), 'en']
  const text = `${company.text}\nlanguages: [${languages.join(', ')}]\n`
  const { sources } = readPolicy({ ...files, company: { ...company, text } })
  if (!sources) throw new Error('The packs cannot be read.')
  return [...new Set(patternsOf(sources).map(({ pattern }) => pattern))].sort()
}

// What is not recorded is proved again by whoever uses a policy; what is recorded in vain would not be proved at all.
test('policies/proved-patterns.json has the patterns of the packs and no other (npx vitest run policies/patterns.test.ts -u)', async () => {
  const patterns = shippedPatterns()
  const without = join(mkdtempSync(join(tmpdir(), 'proofs-')), 'none.json')
  const proofs = await provePatterns(patterns, without)
  expect(patterns.filter((pattern) => !proofs.get(pattern)?.isLinear)).toEqual([])
  await expect(`${JSON.stringify(patterns, null, 2)}\n`).toMatchFileSnapshot('proved-patterns.json')
}, 120_000)
