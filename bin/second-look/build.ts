import { writeFileSync } from 'node:fs'
import { runCases } from '../../lib/policy/cases.ts'
import { loadPolicy } from './load-policy.ts'
import { describeFailures } from './print-failures.ts'

/** Compiles a policy whose cases all come out right. Exits 0, or 1 with every case that does not. */
export function runBuild({ policy: path, out }: { policy?: string; out?: string }): number {
  const { policy, sources } = loadPolicy(path)
  const { run, failures } = runCases(policy, sources)
  if (failures.length > 0) {
    console.error(`${describeFailures(failures, run)} Nothing is built.`)
    return 1
  }
  const document = JSON.stringify(policy)
  if (out) writeFileSync(out, document)
  else process.stdout.write(document)
  return 0
}
