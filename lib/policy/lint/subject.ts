import type { CompiledPolicy, CompiledRule } from '../compiled.ts'
import type { PolicySources, Sourced } from '../read-policy.ts'
import type { RuleSource } from '../schema/rule.ts'
import type { Source } from '../source.ts'
import type { LintProblem, Severity } from './lint-problem.ts'
import type { PatternProof } from './patterns/proof.ts'
import type { LintTables } from './read-tables.ts'
import type { Expressions } from './rules/expressions.ts'

/** What the checks look at: a policy that compiles, with what each of them may need. */
export interface LintSubject {
  policy: CompiledPolicy
  sources: PolicySources
  expressions: Expressions
  tables: Pick<LintTables, 'wordings' | 'tone'>
  /** Of every pattern of the policy. */
  proofs: Map<string, PatternProof>
  /** Epoch milliseconds. */
  now: number
}

/** One thing the linter looks for. */
export type LintCheck = (subject: LintSubject) => LintProblem[]

/** A problem at a value of a source file. */
export function lintProblem(
  severity: Severity,
  source: Source,
  at: (string | number)[],
  code: string,
  message: string,
  hint: string,
): LintProblem {
  return { severity, ...source.problem(at, code, message, hint) }
}

/** The rules that run, each with its source. */
export function rulesOf({ policy, sources }: LintSubject): { rule: CompiledRule; file: Sourced<RuleSource> }[] {
  const files = new Map(sources.rules.map((file) => [file.value.id, file]))
  return policy.rules.flatMap((rule) => {
    const file = files.get(rule.id)
    return file ? [{ rule, file }] : []
  })
}
