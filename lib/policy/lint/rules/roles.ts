import { type LintCheck, lintProblem } from '../subject.ts'

/** Roles that one rule asks for and that no case of the policy has: most likely misspelt. */
export const findUnknownRoles: LintCheck = ({ sources }) => {
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
