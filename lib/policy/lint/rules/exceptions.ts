import { endOf } from '../../schema/moment.ts'
import { type LintCheck, lintProblem } from '../subject.ts'

const day = 86_400_000
const warnedDays = 30

/** Exceptions of rules that have expired, or will within 30 days. */
export const findExpiring: LintCheck = ({ sources, now }) => {
  const { company, rules } = sources
  const given = [
    ...rules.flatMap(({ value, source }) =>
      value.exceptions.map((exception, at) => ({ rule: value.id, exception, source, at: ['exceptions', at] })),
    ),
    ...Object.entries(company.value.rules).flatMap(([rule, { exceptions }]) =>
      exceptions.map((exception, at) => ({
        rule,
        exception,
        source: company.source,
        at: ['rules', rule, 'exceptions', at],
      })),
    ),
  ]
  return given.flatMap(({ rule, exception: { id, owner, expires }, source, at }) => {
    const left = endOf(expires) - now
    if (left > warnedDays * day) return []
    const name = `The exception "${id}" of "${rule}"`
    return left <= 0
      ? [
          lintProblem(
            'error',
            source,
            [...at, 'expires'],
            'expired',
            `${name} expired on ${expires}.`,
            `Take it out, or agree on a new day with "${owner}".`,
          ),
        ]
      : [
          lintProblem(
            'warning',
            source,
            [...at, 'expires'],
            'expires-soon',
            `${name} expires on ${expires}.`,
            `Ask "${owner}" whether it is still needed.`,
          ),
        ]
  })
}
