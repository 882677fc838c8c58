import type { CompileContext } from './compile-context.ts'
import type { CompiledPolicy } from './compiled.ts'
import { conditionsOf, isTooLarge, measure, measureExtents } from './extent.ts'
import type { Source } from './source.ts'

/** Reports lexicons that refer to each other in a circle, and conditions that are too large once they are written out. */
export function refuseTooLarge({ sources, target, problems }: CompileContext, policy: CompiledPolicy): void {
  const known = measureExtents(policy)
  const large = sources.lexicons.filter(({ value }) => {
    const extent = known.names[target.names.get(value.id) as number]
    return extent && isTooLarge(extent)
  })
  const circular = large.filter(({ value }) => refersToItself(policy, target.names.get(value.id) as number))
  for (const { value, source } of circular) {
    const message = `The lexicon "${value.id}" refers to itself.`
    problems.push(source.problem(['match'], 'cycle', message, 'Take the reference out.'))
  }
  if (circular.length > 0) return
  const refuse = (source: Source, what: string): void => {
    const message = `${what} leads back to itself, or to more conditions than can be checked.`
    const hint = 'Take references out; what says how clauses are read cannot itself ask for clauses.'
    problems.push(source.problem(['match'], 'too-large', message, hint))
  }
  for (const { value, source } of large) refuse(source, `The lexicon "${value.id}"`)
  if (sources.clauses && isTooLarge(known.clauses)) refuse(sources.clauses.source, 'A word of the clauses')
  for (const [kind, list] of Object.entries({ rule: sources.rules, guard: sources.guards })) {
    for (const { value, source } of list) {
      const compiled = [...policy.rules, ...policy.guards].filter(({ id }) => id === value.id)
      const isLarge = compiled.some((one) => isTooLarge(measure(conditionsOf(one), known)))
      if (isLarge) refuse(source, `The ${kind} "${value.id}"`)
    }
  }
}

function refersToItself({ names }: CompiledPolicy, name: number): boolean {
  const seen = new Set<number>()
  const open = namesIn(names[name]?.expr)
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === name) return true
    if (!seen.has(next)) open.push(...namesIn(names[next]?.expr))
    seen.add(next)
  }
  return false
}

function namesIn(expr: unknown): number[] {
  if (typeof expr !== 'object' || expr === null) return []
  return Object.entries(expr).flatMap(([key, value]) =>
    key === 'name' && typeof value === 'number' ? value : namesIn(value),
  )
}
