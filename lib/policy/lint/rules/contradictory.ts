import { type LintCheck, lintProblem, rulesOf } from '../subject.ts'

const shown = 3

/** Rules and guards whose `unless` takes away all that their `match` finds, or some of its words. */
export const findContradictory: LintCheck = (subject) => {
  const { expressions, policy, sources } = subject
  const guards = policy.guards.flatMap((guard) => {
    const file = sources.guards.find(({ value }) => value.id === guard.id)
    return file ? [{ rule: guard, file }] : []
  })
  return [...rulesOf(subject), ...guards].flatMap(({ rule: { id, match, unless }, file: { source } }) => {
    // A match that can never hold is unreachable, which is reported once.
    if (!unless || expressions.isImpossible(match)) return []
    if (expressions.implies(match, unless)) {
      const message = `"${id}" can never fire: whatever its match finds, its unless excuses.`
      return [
        lintProblem(
          'error',
          source,
          ['unless'],
          'contradictory',
          message,
          'Take the shared part out of one of the two.',
        ),
      ]
    }
    const dead = expressions
      .alternativesOf(match)
      .filter(({ expr, words }) => words && expressions.implies(expr, unless))
    if (dead.length === 0) return []
    const words = dead
      .slice(0, shown)
      .map((alternative) => `"${alternative.words}"`)
      .join(', ')
    const message = `Words of "${id}" are in its match and excused by its unless: ${words}${dead.length > shown ? ', ...' : ''}.`
    return [lintProblem('warning', source, ['unless'], 'contradictory', message, 'Take them out of one of the two.')]
  })
}
