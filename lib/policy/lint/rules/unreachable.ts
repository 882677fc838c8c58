import { permit } from '../../../check/guards.ts'
import type { CompiledPolicy, CompiledRule, Expr } from '../../compiled.ts'
import { endOf } from '../../schema/moment.ts'
import type { LintProblem, Severity } from '../lint-problem.ts'
import { type LintCheck, type LintSubject, lintProblem, rulesOf } from '../subject.ts'

/** Rules that no draft can reach: impossible conditions, lexicons without a word, guards that always come first. */
export const findUnreachable: LintCheck = (subject) => {
  const { expressions, policy } = subject
  return rulesOf(subject).flatMap(({ rule, file: { source, value } }) => {
    const report = (at: string, message: string, hint: string, severity: Severity = 'error'): LintProblem[] => [
      lintProblem(severity, source, [at], 'unreachable', `"${rule.id}" can never fire: ${message}`, hint),
    ]
    const applied: Expr = rule.when ? { all: [{ draft: rule.when }, ...conditionsOf(rule.match)] } : rule.match
    if (Object.values(rule.when ?? {}).some((value) => Array.isArray(value) && value.length === 0))
      return report('applies', 'a list in its "applies" is empty.', 'Fill the list, or take it out.')
    if (value.applies?.until !== undefined && endOf(value.applies.until) <= subject.now)
      return report('applies', 'its last day is over.', 'Give a later day, or remove the rule.', 'warning')
    if (expressions.isImpossible(rule.match)) {
      const empty = emptyLexicons(subject, rule.match)
      return empty.length > 0
        ? report(
            'match',
            `it needs words that nobody has given (${empty.join(', ')}).`,
            `Fill "${empty[0]}" under "lexicons" in the company file, or switch the rule off.`,
            'warning',
          )
        : report('match', 'its conditions exclude each other.', 'Look for a part and its "not" side by side.')
    }
    if (expressions.isImpossible(applied))
      return report('applies', 'its "applies" excludes what its match asks of the draft.', 'Change one of the two.')
    const guard = guardInFront(policy, rule, expressions.implies)
    return guard
      ? report(
          'match',
          `the guard "${guard}" holds wherever it matches, and makes it sleep.`,
          'Add the guard to "awake", or narrow the match.',
        )
      : []
  })
}

const conditionsOf = (match: Expr): Expr[] => ('all' in match ? match.all : [match])

/** The first guard that holds decides; only one that holds for every match, with no excuse, can be said to be in front. */
function guardInFront(
  policy: CompiledPolicy,
  rule: CompiledRule,
  implies: (one: Expr, other: Expr) => boolean,
): string | undefined {
  for (const guard of policy.guards) {
    if (permit({ id: guard.id, guard, matches: [] }, rule) !== 'asleep') return undefined
    if (!guard.unless && implies(rule.match, guard.match)) return guard.id
  }
  return undefined
}

function emptyLexicons(subject: LintSubject, expr: unknown): string[] {
  const { policy, expressions } = subject
  if (Array.isArray(expr)) return expr.flatMap((part) => emptyLexicons(subject, part))
  if (typeof expr !== 'object' || expr === null) return []
  const found = Object.entries(expr).flatMap(([key, value]) => {
    const lexicon = key === 'name' ? policy.names[value as number] : undefined
    if (!lexicon) return emptyLexicons(subject, value)
    return expressions.isImpossible(lexicon.expr) ? [lexicon.id] : []
  })
  return [...new Set(found)]
}
