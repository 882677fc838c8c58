import { foldTerm } from '../../phrase.ts'
import type { LintProblem } from '../lint-problem.ts'
import { lintProblem } from '../subject.ts'
import { canBeginWith } from './begin.ts'
import type { PatternUse } from './patterns-of.ts'

/** Patterns whose `requires` does not fit: a literal that begins no match, or that is no word and so does not save a run. */
export function findWrongLiterals(patterns: PatternUse[]): LintProblem[] {
  return patterns.flatMap(({ pattern, requires, source, at }) => {
    const report = (message: string, hint: string): LintProblem =>
      lintProblem('error', source, at.with(-1, 'requires'), 'literal', message, hint)
    return requires.flatMap((literal) => {
      const word = foldTerm(literal).split(' ')[0] ?? ''
      if (word === '')
        return [
          report(`"${literal}" begins no word, so the pattern runs on every draft.`, 'Require the word that follows.'),
        ]
      if (canBeginWith(pattern, word)) return []
      return [
        report(
          `No match of the pattern begins with "${literal}".`,
          'Require what a match begins with, in small letters.',
        ),
      ]
    })
  })
}
