import type { PolicySources } from '../../read-policy.ts'
import type { Source } from '../../source.ts'

/** A `pattern` condition, where it stands. */
export interface PatternUse {
  pattern: string
  requires: string[]
  source: Source
  at: (string | number)[]
}

/** Every pattern of a policy: of rules, guards and lexicons, wherever it stands in their conditions. */
export function patternsOf({ rules, guards, lexicons, translations }: PolicySources): PatternUse[] {
  const translated = [...translations.rules, ...translations.guards, ...translations.lexicons]
  return [...rules, ...guards, ...lexicons, ...translated].flatMap(({ value, source }) =>
    (['match', 'unless'] as const).flatMap((field) =>
      field in value ? within((value as Record<string, unknown>)[field], source, [field]) : [],
    ),
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
