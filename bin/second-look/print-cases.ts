import { styleText } from 'node:util'
import type { CaseFailure, CaseResults } from '../../lib/policy/cases.ts'

/** How the cases came out, for a person: of those that fail where they stand, their drafts, and what happened instead. */
export function describeCases({ run, unspoken, failures }: CaseResults): string {
  const count =
    failures.length > 0 ? `${failures.length} of ${run} cases fail.` : `All ${run} cases come out as written.`
  const left = `${unspoken} cases are left out: they are in languages that the company does not speak.`
  return [...failures.map(describeFailure), unspoken > 0 ? `${count}\n${left}` : count].join('\n\n')
}

const describeFailure = ({ rule, file, text, message }: CaseFailure): string =>
  [
    `${styleText('bold', rule)}  ${styleText('dim', file)}`,
    ...text.split('\n').map((line) => `  ${line}`),
    `  ${message}`,
  ].join('\n')
