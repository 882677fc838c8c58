import type { Problem } from '../../problem.ts'
import type { LintProblem } from '../lint-problem.ts'
import type { Overbroad } from './find-wordings.ts'

/** Overbroad words as a problem at the given place. Only a confirmed source is quoted as one. */
export function describeWording(
  { wording, phrase }: Overbroad,
  place: Pick<Problem, 'file' | 'line' | 'column' | 'snippet'>,
): LintProblem {
  const { id, severity, reason, instead, basis } = wording
  const sources = basis
    .filter(({ status }) => status === 'confirmed')
    .map(({ cite, asOf }) => `${cite} (confirmed, as of ${asOf})`)
  const source = sources.length > 0 ? `Source: ${sources.join('; ')}.` : 'Source: our own reading; ask counsel.'
  return {
    ...place,
    code: `wording.${id}`,
    severity,
    message: `"${phrase}": ${reason}`,
    hint: `Narrower: ${instead}\n  ${source}`,
    phrase,
    instead,
    basis,
  }
}
