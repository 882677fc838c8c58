import { compilePolicy } from '../../lib/policy/compile.ts'
import type { CompiledPolicy } from '../../lib/policy/compiled.ts'
import type { Problem } from '../../lib/policy/problem.ts'
import { type PolicySources, readPolicy } from '../../lib/policy/read-policy.ts'
import { BadInput, badPolicy } from './exit.ts'
import { findUnread } from './find-unread.ts'
import { readPolicyFiles } from './read-files.ts'

/** A policy that compiles, and what it was compiled from. */
export interface LoadedPolicy {
  policy: CompiledPolicy
  sources: PolicySources
  /** Files of the company's folder that look like parts of its policy and are none. */
  unread: string[]
}

/** Reads and compiles the policy at `path`, with another ownership model if one is named; throws BadInput with every problem of every file. */
export function loadPolicy(path: string | undefined, model?: string): LoadedPolicy {
  if (!path) throw new BadInput('Say which policy: a company policy file, or a folder with one (--policy PATH).')
  const loaded = tryPolicy(path, model)
  if ('policy' in loaded) return loaded
  throw badPolicy(loaded.problems)
}

// What is said of names that a missing pack or model would have brought.
const follows = ['unknown-rule', 'unknown-lexicon', 'unknown-id', 'unknown-term', 'unknown-owner', 'unprotected']

/** The same, with every problem as a value; throws BadInput only where a file is not there or is no text. */
export function tryPolicy(path: string, model?: string): LoadedPolicy | { problems: Problem[] } {
  const { files, missing } = readPolicyFiles(path, model)
  const { sources, problems } = readPolicy(files)
  if (missing.length > 0) return { problems: [...missing, ...problems.filter(({ code }) => !follows.includes(code))] }
  if (!sources) return { problems }
  const { policy, problems: uncompiled } = compilePolicy(sources)
  return policy ? { policy, sources, unread: findUnread(files) } : { problems: uncompiled }
}
