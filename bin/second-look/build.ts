import { writeFileSync } from 'node:fs'
import { runCases } from '../../lib/policy/cases.ts'
import type { CompiledPolicy } from '../../lib/policy/compiled.ts'
import { patternsOf } from '../../lib/policy/lint/patterns/patterns-of.ts'
import { findUnproven } from '../../lib/policy/lint/patterns/unproven.ts'
import { longestBuilt, packPolicy } from '../../lib/policy/packing.ts'
import { signDocument } from '../../lib/policy/signature.ts'
import { BadInput } from './exit.ts'
import { readSigningKey } from './keys.ts'
import { listProblems, loadPolicy } from './load-policy.ts'
import { describePacks } from './pack-status.ts'
import { describeFailures } from './print-failures.ts'
import { provePatterns } from './prove-patterns.ts'

interface Options {
  policy?: string
  out?: string
  key?: string
  rollback?: boolean
}

/** Compiles a policy whose cases all come out right, and signs it when there is a key. Exits 0, or 1 with the cases that fail. */
export async function runBuild({ policy: path, out, key, rollback }: Options): Promise<number> {
  if (rollback && !key) throw new BadInput('--rollback is part of the signature: give a --key as well.')
  const { policy, sources } = loadPolicy(path)
  const patterns = patternsOf(sources)
  const unproven = findUnproven(patterns, await provePatterns(patterns.map(({ pattern }) => pattern)))
  if (unproven.length > 0) throw new BadInput(`${listProblems(unproven)} Nothing is built.`)
  const { run, failures } = runCases(policy, sources)
  if (failures.length > 0) {
    console.error(`${describeFailures(failures, run)} Nothing is built.`)
    return 1
  }
  const document = JSON.stringify(policy)
  const pack = await packPolicy(document, longestBuilt)
  if ('problem' in pack) throw new BadInput(`${pack.problem.message}\n${pack.problem.hint} ${largestParts(policy)}`)
  console.error(describePacks(sources))
  const built = key ? await signDocument(document, await readSigningKey(key), { rollback }) : document
  if (out) writeFileSync(out, built)
  else process.stdout.write(built)
  return 0
}

/** What to look at first when a policy is too large. */
function largestParts(policy: CompiledPolicy): string {
  const parts = Object.entries(policy)
    .map(([name, part]) => ({ name, kB: Math.round(JSON.stringify(part).length / 1000) }))
    .sort((one, other) => other.kB - one.kB)
    .slice(0, 3)
  return `The largest parts: ${parts.map(({ name, kB }) => `${name} ${kB} kB`).join(', ')}.`
}
