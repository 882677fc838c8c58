import type { Problem } from './problem.ts'
import type { Sourced } from './read-policy.ts'
import type { CompanySource } from './schema/company.ts'
import type { GuardSource, RuleSource } from './schema/rule.ts'

/** The guards of talk that is people's right. Without these a post that is somebody's right to write could be flagged. */
export const protecting = ['work-conditions', 'wrongdoing'] as const

/**
 * Ways in which a company's own files would have protected talk flagged: a guard that is missing or written anew, a rule
 * that stays awake under one though the guard itself does not exempt it.
 */
export function findUnprotected(
  company: Sourced<CompanySource>,
  guards: Sourced<GuardSource>[],
  rules: Sourced<RuleSource>[],
): Problem[] {
  const missing = protecting.filter((id) => !guards.some(({ value }) => value.id === id))
  const atCompany = missing.map((id) =>
    company.source.problem(
      ['extends'],
      'unprotected',
      `The guard "${id}" is missing: talk that is people's right could be flagged.`,
      'Extend a pack that has it: "extends: [core]".',
    ),
  )
  const own = guards.filter(({ source }) => source.pack === undefined)
  const atOwn = own.map(({ source }) =>
    source.problem(
      ['id'],
      'unprotected',
      'Guards come from packs; a company has none of its own.',
      'Take this file out. Words that a guard should know as well go to one of its lexicons, under "lexicons" in policy.yaml.',
    ),
  )
  return [...atCompany, ...atOwn, ...findAwake(guards, rules)]
}

/** A pack may keep a rule awake under the other guards; under these only what they exempt themselves. */
function findAwake(guards: Sourced<GuardSource>[], rules: Sourced<RuleSource>[]): Problem[] {
  const isExempt = (guard: string, rule: string): boolean =>
    guards.some(({ value }) => value.id === guard && value.exempt.includes(rule))
  return rules.flatMap(({ value: { id, awake = [] }, source }) =>
    awake.flatMap((guard, at) =>
      protecting.some((each) => each === guard) && !isExempt(guard, id)
        ? source.problem(
            ['awake', at],
            'unprotected',
            `Under the guard "${guard}" every rule sleeps that the guard itself does not exempt: it protects talk that is people's right.`,
            `Take "${guard}" out of "awake".`,
          )
        : [],
    ),
  )
}
