import type { CompiledPolicy, CompiledRule } from '../../compiled.ts'
import { type LintCheck, lintProblem } from '../subject.ts'

/** Owners who promise no answer for an action that a rule of theirs takes. */
export const findMissingPromises: LintCheck = ({ policy, sources }) => {
  const rulesBy = new Map<string, string[]>()
  for (const rule of policy.rules) {
    if (rule.ownerless || rule.shadow) continue
    for (const owner of ownersOf(policy, rule)) {
      const key = `${owner} ${rule.action}`
      rulesBy.set(key, [...(rulesBy.get(key) ?? []), rule.id])
    }
  }
  const { value, source } = sources.owners
  return [...rulesBy].flatMap(([key, rules]) => {
    const [owner = '', action = ''] = key.split(' ')
    const promise: Partial<Record<string, string>> = value.owners[owner]?.promise ?? {}
    if (promise[action] !== undefined) return []
    const message = `"${owner}" promises no answer for "${action}", which ${rules.join(', ')} may need.`
    return [
      lintProblem(
        'warning',
        source,
        ['owners', owner, 'promise'],
        'no-promise',
        message,
        `Add it, such as "${action}: 1d".`,
      ),
    ]
  })
}

/** Everybody who may be asked first about a rule: at headquarters, in a unit, or who can answer as well. */
function ownersOf({ routes, unowned, units, defaultOwner }: CompiledPolicy, { owner, topic }: CompiledRule): string[] {
  if (owner !== undefined) return [owner]
  if (unowned?.includes(topic)) return []
  const { primary, or = [], central = false } = routes[topic] ?? { primary: defaultOwner }
  const able = [primary, ...or]
  const local = Object.values(units ?? {}).flatMap((unit) => able.flatMap((id) => unit[id] ?? []))
  return [...new Set(central ? able : [...able, ...local])]
}
