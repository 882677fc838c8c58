import type { CompiledRule } from './compiled.ts'

type Message = CompiledRule['message']

/** A message with what is known when the policy is built filled in; `{quote}` stays for the check. */
export function fillMessage(message: Message, values: Record<string, string>): Message {
  const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (written, name: string) => values[name] ?? written)
  const { what, why, instead } = message
  return { what: fill(what), why: fill(why), ...(instead && { instead: fill(instead) }) }
}
