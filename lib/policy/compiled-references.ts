import type { CompiledPolicy } from './compiled.ts'
import { conditionsOf, isTooLarge, measure, measureExtents } from './extent.ts'

/** Where something is wrong (`rules.3.match.name`), and what. */
export interface Fault {
  path: string
  message: string
}

/** What in a policy of the right shape leads nowhere or back to itself: a check would stop there. */
export function findBrokenReferences(policy: CompiledPolicy): Fault[] {
  return [...findMissing(policy), ...findTooLarge(policy), ...findUnknownOwners(policy)]
}

/** Indices of names, term sets and classes that are not there. */
function findMissing({ names, sets, topics, ...rest }: CompiledPolicy): Fault[] {
  const lengths: Record<string, number> = {
    name: names.length,
    set: sets.length,
    topic: topics?.classes.length ?? 0,
  }
  const look = (value: unknown, path: string): Fault[] => {
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([key, inner]) => {
      const at = path ? `${path}.${key}` : key
      const length = typeof inner === 'number' ? lengths[key] : undefined
      return length !== undefined && inner >= length
        ? { path: at, message: `points to ${key} ${inner}, of ${length}, counted from 0` }
        : look(inner, at)
    })
  }
  return look({ names, ...rest }, '')
}

/** Conditions that no check would come to the end of: names that refer to each other in a circle, or multiply. */
function findTooLarge(policy: CompiledPolicy): Fault[] {
  const known = measureExtents(policy)
  const extents = {
    names: known.names,
    clauses: [known.clauses],
    rules: policy.rules.map((rule) => measure(conditionsOf(rule), known)),
    guards: policy.guards.map((guard) => measure(conditionsOf(guard), known)),
  }
  return Object.entries(extents).flatMap(([list, own]) =>
    own.flatMap((extent, at) =>
      isTooLarge(extent)
        ? { path: `${list}.${at}`, message: 'leads back to itself, or to more conditions than can be checked' }
        : [],
    ),
  )
}

function findUnknownOwners({ owners, routes, overrides = [], units, rules, defaultOwner }: CompiledPolicy): Fault[] {
  const known = new Set(owners.map(({ id }) => id))
  const asked: [string, string | undefined][] = [
    ['defaultOwner', defaultOwner],
    ...rules.map(({ owner }, at): [string, string | undefined] => [`rules.${at}.owner`, owner]),
    ...owners.map(({ backup }, at): [string, string | undefined] => [`owners.${at}.backup`, backup]),
    ...overrides.map(({ owner }, at): [string, string] => [`overrides.${at}.owner`, owner]),
    ...Object.entries(routes).flatMap(([topic, { primary, or = [], consulted, casting }]) =>
      [primary, ...or, ...consulted, casting?.by].map((id): [string, string | undefined] => [`routes.${topic}`, id]),
    ),
    ...Object.entries(units ?? {}).flatMap(([unit, local]) =>
      Object.values(local).map((id): [string, string] => [`units.${unit}`, id]),
    ),
  ]
  return asked.flatMap(([path, id]) =>
    id === undefined || known.has(id) ? [] : { path, message: `names "${id}", who has no card` },
  )
}
