import type { CompiledGuard, CompiledPolicy, CompiledRule, Expr } from './compiled.ts'

/** How deep a condition is nested and of how many parts it is made, with every name in it written out. */
export interface Extent {
  depth: number
  parts: number
}

/** What conditions refer to: names, and what is read of a whole text for a condition on its clauses or topics. */
export interface Extents {
  names: Extent[]
  clauses: Extent
  topics: Extent
}

// Far more than our policies have (38 and 3,800), and little enough for a browser to go through at every check.
const deepest = 250
const mostParts = 100_000

export const isTooLarge = ({ depth, parts }: Extent): boolean => depth > deepest || parts > mostParts

/** The extent of all that conditions of a policy refer to. What leads back to itself is too large. */
export function measureExtents({
  names,
  clauses,
  topics,
}: Pick<CompiledPolicy, 'names' | 'clauses' | 'topics'>): Extents {
  const read = new Set([...(topics?.masked ?? []), ...(topics?.asked ?? [])])
  const readNames = names.flatMap(({ id }, name) => (read.has(id) ? [{ name }] : []))
  const tagging = clauses ? [clauses.quotation, ...clauses.words.map(({ match }) => match)] : []
  let known: Extents = { names: names.map(() => nothing), clauses: nothing, topics: nothing }
  for (let round = 0; round <= deepest; round++) {
    const next = {
      names: names.map(({ expr }) => measure(expr, known)),
      clauses: measure(tagging, known),
      topics: measure(readNames, known),
    }
    if (JSON.stringify(next) === JSON.stringify(known)) break
    known = next
  }
  return known
}

/** The extent of a condition, or of several; `known` says that of what they refer to. */
export const measure = (expr: Expr | Expr[], known: Extents): Extent => measureValue(expr, known)

/** Every condition of a rule or guard. */
export function conditionsOf(one: CompiledRule | CompiledGuard): Expr[] {
  const { match, unless, guess, firmer }: Partial<CompiledRule> = one
  return [match, unless, guess, firmer?.when].filter((expr) => expr !== undefined)
}

function measureValue(value: unknown, known: Extents): Extent {
  if (typeof value !== 'object' || value === null) return nothing
  let depth = 0
  let parts = 1
  for (const [key, inner] of Object.entries(value)) {
    const own = key === 'name' && typeof inner === 'number' ? known.names[inner] : measureValue(inner, known)
    // Read once for all that ask: it adds no parts.
    const asked = key === 'clause' ? known.clauses : nothing
    depth = Math.max(depth, own?.depth ?? 0, asked.depth, key === 'topic' ? known.topics.depth : 0)
    parts += own?.parts ?? 0
  }
  return { depth: depth + 1, parts }
}

const nothing: Extent = { depth: 0, parts: 0 }

/** True for a value nested so deep that whatever walks it by recursion might not come back. */
export function isTooDeep(value: unknown): boolean {
  let level = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []))
  }
  return false
}
