import type { CompiledRule } from './compiled.ts'

/** What a rule says, in one language. */
export type Said = Pick<CompiledRule, 'title' | 'message' | 'fix'>

/** What a rule says with what is known when the policy is built filled in; `{quote}` stays for the check. */
export function fillSaid({ title, message, fix }: Said, values: Record<string, string>): Said {
  const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (written, name: string) => values[name] ?? written)
  const { what, why, instead } = message
  return {
    title: fill(title),
    message: { what: fill(what), why: fill(why), ...(instead && { instead: fill(instead) }) },
    ...(fix && { fix: { ...fix, text: fill(fix.text), label: fill(fix.label) } }),
  }
}
