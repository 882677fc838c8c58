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
 * The first of these who has a card: whom law or duty names, whom the company itself names, whom its model names, the
 * model's default owner. Who is told in addition comes from the company, else from the model.
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
  const said = own.primary === undefined ? common : own
  const isFixed = hasCard(bound?.primary)
  const chosen: Named = isFixed ? { ...bound, primary: bound?.primary ?? undefined } : said
  const [primary = model.value.default, ...or] = [chosen.primary, ...(chosen.or ?? [])].filter(hasCard)
  const addition = company.value.topics[topic] ?? common
  const consulted = [chosen, addition].flatMap((route) => [...(route.consulted ?? []), ...(route.told ?? [])])
  const named = bound?.primary ?? said.primary
  return {
    primary,
    or,
    consulted: [...new Set(consulted)].filter((id) => id !== primary && !or.includes(id) && hasCard(id)),
    central: chosen.central ?? false,
    ...(isFixed && bound && { fixed: bound.why }),
    ...(named !== undefined && own.primary === undefined && !hasCard(named) && { absent: named }),
  }
}
