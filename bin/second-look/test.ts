import { runCases } from '../../lib/policy/cases.ts'
import { loadPolicy } from './load-policy.ts'
import { describePacks } from './pack-status.ts'
import { describeFailures } from './print-failures.ts'

/** Runs every case of every rule and guard, each quiet case against all rules. Exits 0, or 1 with the cases that fail. */
export function runTest(path: string | undefined, { json }: { json?: boolean }): number {
  const { policy, sources } = loadPolicy(path)
  const { run, failures } = runCases(policy, sources)
  if (json) console.log(JSON.stringify({ run, failures }))
  else {
    console.log(failures.length > 0 ? describeFailures(failures, run) : `All ${run} cases come out as written.`)
    console.log(describePacks(sources))
  }
  return failures.length > 0 ? 1 : 0
}
