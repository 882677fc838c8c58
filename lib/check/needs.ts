import type { Expr } from '../policy/compiled.ts'
import { partsOf } from './parts-of.ts'

/**
 * Term sets of which at least one must be in a text for a condition to hold there; null where it may hold without any.
 * `names` are the policy's named conditions.
 */
export function needsOf(expr: Expr, names: { expr: Expr }[]): Set<number> | null {
  const of = (part: Expr | undefined): Set<number> | null => (part ? needsOf(part, names) : null)
  if ('set' in expr) return new Set([expr.set])
  if ('name' in expr) return of(names[expr.name]?.expr)
  if ('any' in expr) return unionOf(expr.any.map(of))
  return fewestOf(partsOf(expr).map(of))
}

function unionOf(parts: (Set<number> | null)[]): Set<number> | null {
  const all = new Set<number>()
  for (const part of parts) {
    if (!part) return null
    for (const set of part) all.add(set)
  }
  return all
}

/** Classes of the trained reader of which it must be sure at least a little for a condition to hold; null for no such need. */
export function topicsOf(expr: Expr): Set<number> | null {
  if ('topic' in expr) return expr.atLeast > 0 ? new Set([expr.topic]) : null
  return 'all' in expr ? fewestOf(expr.all.map(topicsOf)) : null
}

const fewestOf = (parts: (Set<number> | null)[]): Set<number> | null =>
  parts.reduce((fewest, part) => (part && (!fewest || part.size < fewest.size) ? part : fewest), null)

/** Makes items ready to be asked which of them may hold where these term sets were seen: in order, without a look at the others. */
export function sieveByNeeds<Item>(items: Item[], needsOfItem: (item: Item) => Set<number> | null) {
  const always: number[] = []
  const bySet = new Map<number, number[]>()
  for (const [at, item] of items.entries()) {
    const needs = needsOfItem(item)
    if (!needs) always.push(at)
    for (const set of needs ?? []) {
      const known = bySet.get(set)
      if (known) known.push(at)
      else bySet.set(set, [at])
    }
  }
  return (seen: Iterable<number>): Item[] => {
    const found = new Set(always)
    for (const set of seen) for (const at of bySet.get(set) ?? []) found.add(at)
    return [...found].sort((a, b) => a - b).map((at) => items[at] as Item)
  }
}
