import type { Expr } from './compiled.ts'

/** One condition for several; a single one stays as it is. */
export const anyOf = (parts: Expr[]): Expr => (parts.length === 1 ? (parts[0] as Expr) : { any: parts })
