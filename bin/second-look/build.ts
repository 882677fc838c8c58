import { writeFileSync } from 'node:fs'
import { runCases } from '../../lib/policy/cases.ts'
import { patternsOf } from '../../lib/policy/lint/patterns/patterns-of.ts'
import { findUnproven } from '../../lib/policy/lint/patterns/unproven.ts'
import { documentOf, signDocument } from '../../lib/policy/signature.ts'
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
  console.error(describePacks(sources))
  const document = delivered(policy)
  const built = key ? await signDocument(document, await readSigningKey(key), { rollback }) : document
  if (out) writeFileSync(out, built)
  else process.stdout.write(built)
  return 0
}

function delivered(policy: Parameters<typeof documentOf>[0]): string {
  try {
    return documentOf(policy)
  } catch (error) {
    throw new BadInput((error as Error).message)
  }
}
