import { endOf } from '../../schema/moment.ts'
import { type LintCheck, lintProblem } from '../subject.ts'

/** What a company's calendar says of times that are over. */
export const findOver: LintCheck = ({ sources: { company }, now }) => {
  const { quietPeriods, embargoes, incidents } = company.value.calendar
  const kinds = Object.entries({ quietPeriods, embargoes, incidents })
  return kinds.flatMap(([kind, entries]) =>
    entries.flatMap(({ id, until }, at) => {
      if (until === undefined || endOf(until) > now) return []
      const message = `"${id}" is over since ${until}.`
      const hint = 'Take it out when nobody needs it any more.'
      return [lintProblem('note', company.source, ['calendar', kind, at], 'over', message, hint)]
    }),
  )
}
