import type { Draft } from '../check/draft.ts'
import type { CompiledPolicy, Route } from '../policy/compiled.ts'
import type { OwnerCard } from './card.ts'
import { isThere } from './on-duty.ts'
import { overrideOf } from './overrides.ts'
import type { Topic } from './topic.ts'

/**
 * Whom a writer asks about a topic, and who else is involved: owner ids. In a unit its own people come first, and the
 * central owner is consulted; where several can answer, the first who is there now. What the calendar or a conversation gives to another owner is theirs, and all these are consulted. Neither where the topic is nobody's.
 */
export function ownersOf(
  policy: CompiledPolicy,
  cards: Map<string, OwnerCard>,
  topic: Topic,
  draft: Omit<Draft, 'text'>,
): Pick<Route, 'casting'> & { primary?: string; consulted: string[] } {
  const { routes, unowned, units, defaultOwner } = policy
  const { author, now } = draft
  if (unowned?.includes(topic)) return { consulted: [] }
  const { primary: central, or = [], consulted, ...route } = routes[topic] ?? { primary: defaultOwner, consulted: [] }
  const local = own(units, author?.region ?? '')
  const near = (id: string): string => own(local, id) ?? id
  const able = [route.central ? central : near(central), ...or.map(near)]
  const present = or.length > 0 ? able.find((id) => isPresent(cards.get(id), now)) : undefined
  const primary = overrideOf(policy, cards, topic, draft)?.owner ?? present ?? able[0]
  const others = new Set([...able, central, ...consulted.map(near)])
  const { casting } = route
  return { primary, consulted: [...others].filter((id) => id !== primary), ...(casting && { casting }) }
}

const isPresent = (card: OwnerCard | undefined, now: number): boolean => card !== undefined && isThere(card, now)

/** Only what the table itself has: a unit may be called "constructor". */
const own = <Value>(table: Record<string, Value> | undefined, key: string): Value | undefined =>
  table && Object.hasOwn(table, key) ? table[key] : undefined
