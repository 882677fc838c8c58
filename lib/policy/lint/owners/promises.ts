import { type LintCheck, lintProblem } from '../subject.ts'

/** Owners who promise no answer for an action that a rule of theirs takes. */
export const findMissingPromises: LintCheck = ({ policy, sources }) => {
  const rulesBy = new Map<string, string[]>()
  for (const { id, topic, action, ownerless, shadow } of policy.rules) {
    if (ownerless || shadow) continue
    const owner = policy.routes[topic]?.primary ?? policy.defaultOwner
    const key = `${owner} ${action}`
    rulesBy.set(key, [...(rulesBy.get(key) ?? []), id])
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
