import type { Expr } from '../policy/compiled.ts'

/** The conditions that have to hold for this one, as far as their words are in the draft. */
export function partsOf(expr: Expr): Expr[] {
  if ('any' in expr) return expr.any
  if ('all' in expr) return expr.all
  if ('near' in expr) return expr.near
  if ('seq' in expr) return expr.seq.filter((part) => typeof part !== 'number')
  if ('clause' in expr) return expr.match ? [expr.match] : []
  if ('count' in expr) return [expr.count]
  return 'first' in expr || 'language' in expr ? [expr.match] : []
}
