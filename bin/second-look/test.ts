import { runCases } from '../../lib/policy/cases.ts'
import { loadProvedPolicy } from './load-proved-policy.ts'
import { describePacks } from './pack-status.ts'
import { describeCases } from './print-cases.ts'

/** Runs every case of every rule and guard, each quiet case against all rules. Exits 0, or 1 with the cases that fail. */
export async function runTest(path: string | undefined, options: { policy?: string; json?: boolean }): Promise<number> {
  const { policy, sources } = await loadProvedPolicy(options.policy ?? path)
  const results = runCases(policy, sources)
  if (options.json) console.log(JSON.stringify(results))
  else console.log(`${describeCases(results)}\n${describePacks(sources)}`)
  return results.failures.length > 0 ? 1 : 0
}
