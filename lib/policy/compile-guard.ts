import type { CompileContext } from './compile-context.ts'
import { compileKindly } from './compile-said.ts'
import type { CompiledGuard } from './compiled.ts'
import type { Sourced } from './read-policy.ts'
import type { GuardSource } from './schema/rule.ts'
import type { Source } from './source.ts'

/** Compiles a guard; rules that say they stay awake under it are exempt. */
export function compileGuard(context: CompileContext, { value, source }: Sourced<GuardSource>): CompiledGuard {
  const { id, exempt, softened, sleeps } = value
  for (const [field, ids] of Object.entries({ exempt, softened })) {
    for (const [at, rule] of ids.entries()) expectRule(context, source, [field, at], rule)
  }
  const { rules, translations } = context.sources
  const awake = rules.filter((rule) => rule.value.awake?.includes(id)).map((rule) => rule.value.id)
  return {
    id,
    ...context.compileConditions(source, value, translations.guards),
    exempt: [...new Set([...exempt, ...awake])],
    softened,
    ...compileKindly(value, translations.guards),
    ...(sleeps && { sleeps }),
  }
}

/** Guards may name rules of packs that this company does not extend; a family that is there must have the rule. */
function expectRule({ sources, problems }: CompileContext, source: Source, at: (string | number)[], id: string): void {
  const family = id.split('.')[0]
  const siblings = sources.rules.filter((rule) => rule.value.id.split('.')[0] === family)
  if (siblings.length === 0 || siblings.some((rule) => rule.value.id === id)) return
  problems.push(source.problem(at, 'unknown-rule', `There is no rule "${id}".`, 'Check the spelling.'))
}
