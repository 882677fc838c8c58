import type { LintProblem } from '../lint-problem.ts'
import { lintProblem } from '../subject.ts'
import type { PatternUse } from './patterns-of.ts'
import type { PatternProof } from './proof.ts'

/** Patterns that are not proved to take time in step with the text: on a long draft they could stop the page. */
export function findUnproven(patterns: PatternUse[], proofs: Map<string, PatternProof>): LintProblem[] {
  return patterns.flatMap(({ pattern, source, at }) => {
    const proof = proofs.get(pattern)
    if (proof?.isLinear) return []
    const message = `The pattern is not proved to be fast: ${proof?.why ?? 'nobody has looked'}.`
    return [
      lintProblem(
        'error',
        source,
        at,
        'slow-pattern',
        message,
        'Avoid a repeat inside a repeat; say how often at most, as in {0,20}.',
      ),
    ]
  })
}
