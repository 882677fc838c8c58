import type { Topic } from '../owners/topic.ts'
import type { PolicySources } from './read-policy.ts'
import type { RoutesSource } from './schema/model.ts'

/** Who is asked about a topic in a company: owner ids, all of owners who have a card. */
export interface ResolvedRoute {
  /** Null where the topic belongs to nobody. */
  primary: string | null
  /** Who can answer as well. */
  or: string[]
  consulted: string[]
  central: boolean
  /** Why law or duty names the primary, where it does. */
  fixed?: string
  /** Whom the policy names first, where that owner has no card. */
  absent?: string
}

type Named = Partial<NonNullable<RoutesSource[Topic]>>

/**
 * The first of these who has a card: whom law or duty names, whom the company itself names, who takes over what law or duty
 * gives to somebody, whom the model names, its default owner. Who is told in addition comes from the company, else the model.
 */
export function resolveRoute(
  { fixed, company, model, owners }: Pick<PolicySources, 'fixed' | 'company' | 'model' | 'owners'>,
  topic: Topic,
): ResolvedRoute {
  const hasCard = (id: string | undefined): id is string => id !== undefined && Object.hasOwn(owners.value.owners, id)
  const bound = fixed.value.topics[topic]
  const own: Named = company.value.topics[topic] ?? {}
  const common: Named = model.value.topics[topic] ?? {}
  if (bound?.primary === null) return { primary: null, or: [], consulted: [], central: true, fixed: bound.why }
  const isFixed = hasCard(bound?.primary)
  const taker = bound && {
    ...common,
    central: bound.central,
    primary: fixed.value.otherwise.find(hasCard) ?? common.primary,
  }
  const said = own.primary === undefined ? (taker ?? common) : own
  const chosen: Named = isFixed ? { ...bound, primary: bound?.primary } : said
  const [primary = model.value.default, ...or] = new Set([chosen.primary, ...(chosen.or ?? [])].filter(hasCard))
  const addition = company.value.topics[topic] ?? common
  const consulted = [chosen, addition].flatMap((route) => [...(route.consulted ?? []), ...(route.told ?? [])])
  const named = bound?.primary ?? common.primary
  const central = chosen.central ?? false
  // What stays central is told to the same department of a unit.
  const isElse = (id: string): boolean => !or.includes(id) && (central || id !== primary)
  return {
    primary,
    or,
    consulted: [...new Set(consulted)].filter((id) => hasCard(id) && isElse(id)),
    central,
    ...(isFixed && bound && { fixed: bound.why }),
    ...(named !== undefined && own.primary === undefined && !hasCard(named) && { absent: named }),
  }
}
