import { type LintCheck, lintProblem } from '../subject.ts'

/** Roles that one rule asks for and that no case of the policy has, or that only the calendar knows: most likely misspelt. */
export const findUnknownRoles: LintCheck = (subject) => [...findInRules(subject), ...findInCalendar(subject)]

const findInRules: LintCheck = ({ sources }) => {
  const cased = new Set(
    sources.rules.flatMap(({ value: { cases } }) =>
      [...cases.flag, ...cases.pass].flatMap((source) => (typeof source === 'string' ? [] : (source.roles ?? []))),
    ),
  )
  const asked = sources.rules.flatMap((file) =>
    (file.value.applies?.roles ?? []).map((role, at) => ({ role, at, file })),
  )
  return asked
    .filter(({ role, file }) => !cased.has(role) && !asked.some((other) => other.role === role && other.file !== file))
    .map(({ role, at, file }) =>
      lintProblem(
        'warning',
        file.source,
        ['applies', 'roles', at],
        'unknown-role',
        `Nothing else speaks of the role "${role}".`,
        'Check the spelling, or write a case with this role.',
      ),
    )
}

/** A window for nobody is never open, and the company believes that it is. */
const findInCalendar: LintCheck = ({ sources: { company, rules } }) => {
  const known = new Set(rules.flatMap(({ value }) => rolesIn(value)))
  return company.value.calendar.quietPeriods.flatMap(({ id, roles = [] }, at) =>
    roles.flatMap((role, index) =>
      known.has(role)
        ? []
        : lintProblem(
            'error',
            company.source,
            ['calendar', 'quietPeriods', at, 'roles', index],
            'unknown-role',
            `"${id}" is for the role "${role}", of which no rule and no case speaks.`,
            `Check the spelling. Known ones: ${[...known].sort().join(', ')}.`,
          ),
    ),
  )
}

/** What stands under "roles" anywhere in a rule. */
function rolesIn(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(rolesIn)
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, value]) => (key === 'roles' ? (value as string[]) : rolesIn(value)))
}
