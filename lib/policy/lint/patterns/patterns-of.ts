import type { PolicySources } from '../../read-policy.ts'
import type { Source } from '../../source.ts'

/** A `pattern` condition, where it stands. */
export interface PatternUse {
  pattern: string
  requires: string[]
  source: Source
  at: (string | number)[]
}

/** Every pattern of a policy, wherever a condition stands: in rules, guards, lexicons, clauses and exceptions. */
export function patternsOf({ company, rules, guards, lexicons, clauses, translations }: PolicySources): PatternUse[] {
  const translated = [...translations.rules, ...translations.guards, ...translations.lexicons]
  return [company, ...rules, ...guards, ...lexicons, ...(clauses ? [clauses] : []), ...translated].flatMap(
    ({ value, source }) => within(value, source, []),
  )
}

function within(condition: unknown, source: Source, at: (string | number)[]): PatternUse[] {
  if (Array.isArray(condition)) return condition.flatMap((part, index) => within(part, source, [...at, index]))
  if (typeof condition !== 'object' || condition === null) return []
  if ('pattern' in condition && 'requires' in condition) {
    const { pattern, requires } = condition as { pattern: string; requires: string | string[] }
    return [{ pattern, requires: [requires].flat(), source, at: [...at, 'pattern'] }]
  }
  return Object.entries(condition).flatMap(([key, part]) => within(part, source, [...at, key]))
}
