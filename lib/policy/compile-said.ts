import type { CompiledGuard, CompiledRule } from './compiled.ts'
import { fillSaid, type Said } from './fill-said.ts'
import type { Translated } from './read-policy.ts'
import type { GuardSource, GuardTranslation, RuleSource, RuleTranslation } from './schema/rule.ts'

/** What a rule says, in its own language and in those it is translated into, with the company's name filled in. */
export function compileSaid(
  company: string,
  { id, title, message, fix }: RuleSource,
  translations: Translated<RuleTranslation>[],
): Said & Pick<CompiledRule, 'translations'> {
  const fill = (said: Said): Said => fillSaid(said, { company })
  const others = translations
    .filter(({ value }) => value.id === id)
    .map(({ language, value }) => [
      language,
      fill({ ...value, fix: fix && value.fix ? { kind: fix.kind, ...value.fix } : undefined }),
    ])
  return {
    ...fill({ title, message, ...(fix && { fix }) }),
    ...(others.length > 0 && { translations: Object.fromEntries(others) }),
  }
}

/** What a softened rule says under a guard: in the guard's own language for `all`, and in those it is translated into. */
export function compileKindly(
  { id, kindly }: GuardSource,
  translations: Translated<GuardTranslation>[],
): Pick<CompiledGuard, 'kindly'> {
  if (!kindly) return {}
  const others = translations.flatMap(({ language, value }) =>
    value.id === id && value.kindly ? [[language, value.kindly]] : [],
  )
  return { kindly: { all: kindly, ...Object.fromEntries(others) } }
}
