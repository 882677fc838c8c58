import { patternsOf } from '../../lib/policy/lint/patterns/patterns-of.ts'
import { findUnproven } from '../../lib/policy/lint/patterns/unproven.ts'
import { badPolicy } from './exit.ts'
import { type LoadedPolicy, loadPolicy } from './load-policy.ts'
import { provePatterns } from './prove-patterns.ts'

/**
 * Loads a policy whose patterns are proved to be fast: another could check one draft for hours. Throws BadInput with every
 * slow pattern.
 */
export async function loadProvedPolicy(path: string | undefined): Promise<LoadedPolicy> {
  const loaded = loadPolicy(path)
  const patterns = patternsOf(loaded.sources)
  const unproven = findUnproven(patterns, await provePatterns(patterns.map(({ pattern }) => pattern)))
  if (unproven.length > 0) throw badPolicy(unproven)
  return loaded
}
