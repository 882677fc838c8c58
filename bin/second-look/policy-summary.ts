import { createHash } from 'node:crypto'
import type { CompiledPolicy } from '../../lib/policy/compiled.ts'

/** What a compiled policy is. */
export type Summary = ReturnType<typeof summaryOf>

/** What `build` and `verify` tell of a compiled policy; the hash is of the document. */
export function summaryOf({ company, id, version, rules }: CompiledPolicy, document: string) {
  const hash = createHash('sha256').update(document).digest('hex')
  return { company, id, version, rules: rules.length, hash }
}
