import { type LintCheck, lintProblem } from '../subject.ts'

/** Regions for which a company writes a rule and that its units do not know: nobody works there. */
export const findUnknownRegions: LintCheck = ({ sources: { company, rules } }) => {
  const units = Object.keys(company.value.units)
  if (units.length === 0) return []
  const own = rules.filter(({ source }) => source.pack === undefined)
  return own.flatMap(({ value, source }) =>
    (value.applies?.regions ?? []).flatMap((region, at) =>
      units.includes(region)
        ? []
        : lintProblem(
            'error',
            source,
            ['applies', 'regions', at],
            'unknown-region',
            `There is no unit "${region}".`,
            `Check the spelling, or add it under "units" in the company file. Known ones: ${units.join(', ')}.`,
          ),
    ),
  )
}
