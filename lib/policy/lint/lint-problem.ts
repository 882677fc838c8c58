import type { Problem } from '../problem.ts'
import type { Basis } from '../schema/rule.ts'

/** Errors and warnings want mending; a note is worth a thought. */
export type Severity = 'error' | 'warning' | 'note'

/** What the linter says of a policy that can be read. */
export interface LintProblem extends Problem {
  severity: Severity
  /** Of overbroad wording: the words, the narrower wording, and what says so. */
  phrase?: string
  instead?: string
  basis?: Basis[]
}
