import { runCases } from '../../lib/policy/cases.ts'
import { loadProvedPolicy } from './load-proved-policy.ts'
import { placeOfPolicy } from './place-of-policy.ts'
import { describeParts, partsOf } from './policy-parts.ts'
import { describeCases } from './print-cases.ts'

/** Runs every case of every rule and guard, each quiet case against all rules. Exits 0, or 1 with the cases that fail. */
export async function runTest(path: string | undefined, options: { policy?: string; json?: boolean }): Promise<number> {
  const loaded = await loadProvedPolicy(placeOfPolicy(path, options))
  const results = runCases(loaded.policy, loaded.sources)
  if (options.json) console.log(JSON.stringify({ ...results, ...partsOf(loaded) }))
  else console.log(`${describeCases(results)}\n${describeParts(loaded)}`)
  return results.failures.length > 0 ? 1 : 0
}
