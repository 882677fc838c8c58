import { styleText } from 'node:util'
import type { CaseFailure } from '../../lib/policy/cases.ts'

/** Cases that do not come out as written, for a person: where the case stands, its draft, and what happened instead. */
export function describeFailures(failures: CaseFailure[], run: number): string {
  const each = failures.map(({ rule, file, text, message }) =>
    [
      `${styleText('bold', rule)}  ${styleText('dim', file)}`,
      ...text.split('\n').map((line) => `  ${line}`),
      `  ${message}`,
    ].join('\n'),
  )
  return [...each, `${failures.length} of ${run} cases fail.`].join('\n\n')
}
