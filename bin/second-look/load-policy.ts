import { compilePolicy } from '../../lib/policy/compile.ts'
import type { CompiledPolicy } from '../../lib/policy/compiled.ts'
import { formatProblem, type Problem } from '../../lib/policy/problem.ts'
import { type PolicySources, readPolicy } from '../../lib/policy/read-policy.ts'
import { BadInput } from './exit.ts'
import { readPolicyFiles } from './read-files.ts'

/** Reads and compiles the policy at `path`; throws BadInput with every problem of every file. */
export function loadPolicy(path: string | undefined): { policy: CompiledPolicy; sources: PolicySources } {
  if (!path) throw new BadInput('Say which policy: a company policy file, or a folder with one (--policy PATH).')
  const { sources, problems } = readPolicy(readPolicyFiles(path))
  if (!sources) throw new BadInput(listProblems(problems))
  const compiled = compilePolicy(sources)
  if (!compiled.policy) throw new BadInput(listProblems(compiled.problems))
  return { policy: compiled.policy, sources }
}

function listProblems(problems: Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  return [...problems.map(formatProblem), `${count} in this policy.`].join('\n\n')
}
