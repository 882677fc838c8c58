import { compilePolicy } from '../../lib/policy/compile.ts'
import type { CompiledPolicy } from '../../lib/policy/compiled.ts'
import type { Problem } from '../../lib/policy/problem.ts'
import { type PolicySources, readPolicy } from '../../lib/policy/read-policy.ts'
import { BadInput, badPolicy } from './exit.ts'
import { readPolicyFiles } from './read-files.ts'

/** A policy that compiles, and what it was compiled from. */
export interface LoadedPolicy {
  policy: CompiledPolicy
  sources: PolicySources
}

/** Reads and compiles the policy at `path`; throws BadInput with every problem of every file. */
export function loadPolicy(path: string | undefined): LoadedPolicy {
  if (!path) throw new BadInput('Say which policy: a company policy file, or a folder with one (--policy PATH).')
  const loaded = tryPolicy(path)
  if ('policy' in loaded) return loaded
  throw badPolicy(loaded.problems)
}

/** The same, with every problem as a value; throws BadInput only where a file is not there or is no text. */
export function tryPolicy(path: string): LoadedPolicy | { problems: Problem[] } {
  const { sources, problems } = readPolicy(readPolicyFiles(path))
  if (!sources) return { problems }
  const compiled = compilePolicy(sources)
  return compiled.policy ? { policy: compiled.policy, sources } : { problems: compiled.problems }
}
