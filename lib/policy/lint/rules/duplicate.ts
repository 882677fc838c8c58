import { type LintCheck, lintProblem, rulesOf } from '../subject.ts'

/** Rules that look for the same, for the same drafts. */
export const findDuplicates: LintCheck = (subject) => {
  const first = new Map<string, string>()
  return rulesOf(subject)
    .filter(({ rule }) => !subject.expressions.isImpossible(rule.match))
    .flatMap(({ rule, file }) => {
      const { keyOf } = subject.expressions
      const key = JSON.stringify([keyOf(rule.match), rule.unless && keyOf(rule.unless), rule.when])
      const other = first.get(key)
      if (other === undefined) {
        first.set(key, rule.id)
        return []
      }
      const message = `"${rule.id}" looks for the same as "${other}".`
      return [lintProblem('warning', file.source, ['match'], 'duplicate', message, 'Keep one of the two.')]
    })
}
