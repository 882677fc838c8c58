import type { CompiledPolicy } from '../compiled.ts'
import type { PolicySources } from '../read-policy.ts'
import type { LintProblem } from './lint-problem.ts'
import { findLongMessages } from './messages/length.ts'
import { findUnkindWords } from './messages/unkind.ts'
import { findBackupGaps } from './owners/backups.ts'
import { findCardGaps } from './owners/cards.ts'
import { findMovedTopics } from './owners/fixed-topics.ts'
import { findNeverThere } from './owners/never-there.ts'
import { findMissingPromises } from './owners/promises.ts'
import { findWrongLiterals } from './patterns/literals.ts'
import { patternsOf } from './patterns/patterns-of.ts'
import type { PatternProof } from './patterns/proof.ts'
import { findUnproven } from './patterns/unproven.ts'
import { findOver } from './rules/calendar.ts'
import { findContradictory } from './rules/contradictory.ts'
import { findDuplicates } from './rules/duplicate.ts'
import { findDuplicateTerms } from './rules/duplicate-terms.ts'
import { findEverydayNames } from './rules/everyday-names.ts'
import { findExpiring } from './rules/exceptions.ts'
import { readExpressions } from './rules/expressions.ts'
import { findBadReadyWords } from './rules/ready-words.ts'
import { findUnknownRegions } from './rules/regions.ts'
import { findUnknownRoles } from './rules/roles.ts'
import { findShadowed } from './rules/shadowed.ts'
import { findUnreachable } from './rules/unreachable.ts'
import type { LintCheck, LintSubject } from './subject.ts'
import { findOverbroadRules } from './wordings/in-rules.ts'

const checks: LintCheck[] = [
  findContradictory,
  findUnreachable,
  findUnknownRoles,
  findUnknownRegions,
  findOver,
  findBadReadyWords,
  findShadowed,
  findDuplicates,
  findDuplicateTerms,
  findEverydayNames,
  findExpiring,
  findBackupGaps,
  findNeverThere,
  findCardGaps,
  findMovedTopics,
  findMissingPromises,
  findLongMessages,
  findUnkindWords,
  ({ sources, proofs }) => findUnproven(patternsOf(sources), proofs),
  ({ sources }) => findWrongLiterals(patternsOf(sources)),
  findOverbroadRules,
]

/** Everything the linter has to say of a policy that compiles, in the order of its files. */
export function lintPolicy(
  policy: CompiledPolicy,
  sources: PolicySources,
  given: { tables: LintSubject['tables']; proofs: Map<string, PatternProof>; now: number },
): LintProblem[] {
  const subject: LintSubject = { policy, sources, expressions: readExpressions(policy), ...given }
  return checks
    .flatMap((check) => check(subject))
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column)
}
