import type { CompiledPolicy, Expr } from '../../../lib/policy/compiled.ts'

/** The terms that a condition looks for. What must not be there does not count. */
interface Terms {
  /** Each is enough for the condition. */
  signs: string[]
  /** Each is a part of it. */
  words: string[]
}

export function termsOf({ names, sets }: CompiledPolicy, condition: Expr): Terms {
  const signs = new Set<string>()
  const words = new Set<string>()
  const seen = new Set<string>()
  const lookAt = (value: object, isEnough: boolean): void => {
    for (const inner of Object.values(value)) if (typeof inner === 'object') look(inner, isEnough)
  }
  const look = (value: object, isEnough: boolean): void => {
    if ('not' in value) return
    if ('set' in value) {
      for (const term of sets[value.set as number]?.terms.split('\n') ?? []) (isEnough ? signs : words).add(term)
    } else if ('name' in value) {
      const key = `${value.name} ${isEnough}`
      if (seen.has(key)) return
      seen.add(key)
      look(names[value.name as number]?.expr ?? {}, isEnough)
    } else {
      lookAt(value, isEnough && isOneOf(value))
    }
  }
  look(condition, true)
  return { signs: [...signs], words: [...words] }
}

/** True where any part is enough; of `all`, one is where the others say what must not be there. */
const isOneOf = (value: object): boolean =>
  Array.isArray(value) ||
  'any' in value ||
  'language' in value ||
  ('all' in value && (value.all as Expr[]).filter((part) => !('not' in part)).length === 1)
