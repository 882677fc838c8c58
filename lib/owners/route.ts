import type { Draft } from '../check/draft.ts'
import type { Suggestion } from '../check/suggest.ts'
import { type Finding, firmnessOf, isFlag, type Verdict } from '../check/verdict.ts'
import type { CompiledPolicy } from '../policy/compiled.ts'
import type { OwnerCard } from './card.ts'
import { type OnDuty, onDuty } from './on-duty.ts'
import { type Override, overrideOf } from './overrides.ts'
import type { Topic } from './topic.ts'

/** Who answers now, and why: the topic is theirs, somebody is away, or for now it is theirs. */
export interface Answerer extends OnDuty {
  why: 'owner' | 'stands-in' | Override['why']
}

/** Who answers about a matter of `owner` (an id); undefined where nobody is asked. */
export function answererOf(
  policy: CompiledPolicy,
  owners: Map<string, OwnerCard>,
  { owner: id = '', topic }: { owner?: string; topic: Topic },
  draft: Draft,
): Answerer | undefined {
  const owner = owners.get(id)
  if (!owner) return undefined
  const override = overrideOf(policy, owners, topic, draft)
  const duty = onDuty(owners, owner, draft, override?.person)
  if (duty.insteadOf) return { ...duty, why: 'stands-in' }
  return { ...duty, why: override?.owner === id ? override.why : 'owner' }
}

/** What somebody owns: a finding, or what a draft is about. */
type Matter = Pick<Finding, 'owner' | 'consulted' | 'topic'>

/**
 * One name first: who answers for the firmest finding, then all others that are involved. Between findings of equal weight
 * whoever comes first among `owners`. Where nothing is found, whoever could help with what the draft is about. Undefined when
 * nobody need be asked.
 */
export function route(
  owners: Map<string, OwnerCard>,
  answererOf: (matter: Matter) => Answerer | undefined,
  findings: Finding[],
  suggested: Suggestion[] = [],
): Verdict['owner'] {
  const ids = [...owners.keys()]
  const rank = ({ owner = '' }: Finding): number => ids.indexOf(owner)
  const asked = findings.filter((finding) => !finding.shadow && finding.owner)
  const firmest = asked.toSorted((a, b) => firmnessOf(b) - firmnessOf(a) || rank(a) - rank(b))[0]
  const first = firmest ?? suggested[0]
  const answerer = first && answererOf(first)
  if (!first || !answerer) return undefined
  const { card: primary, ...duty } = answerer
  const others = [...asked.filter(isFlag), ...suggested].map(({ owner }) => owner as string)
  const named = [primary.id, first.owner]
  const consulted = [...new Set([...others, ...(first.consulted ?? [])])].filter((id) => !named.includes(id))
  return {
    primary,
    ...duty,
    consulted: consulted.flatMap((id) => {
      const card = owners.get(id)
      return card ? { ...card, topic: suggested.find(({ owner }) => owner === id)?.topic } : []
    }),
    topic: first.topic,
    because: firmest ? firmest.because : suggested.map((one) => one.because()),
  }
}
