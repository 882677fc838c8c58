import { actions, type Finding, isFlag, type Verdict } from '../check/verdict.ts'
import type { OwnerCard } from './card.ts'

/** What somebody owns: a finding, or what a draft is about. */
type Matter = Pick<Finding, 'owner' | 'consulted' | 'topic'>

/**
 * One name first: the owner of the firmest finding, then all others that are involved. Between findings of equal weight
 * whoever comes first among `owners`. Where nothing is found, whoever could help with what the draft is about. Undefined when
 * nobody need be asked.
 */
export function route(owners: Map<string, OwnerCard>, findings: Finding[], suggested: Matter[] = []): Verdict['owner'] {
  const ids = [...owners.keys()]
  const rank = ({ owner = '' }: Finding): number => ids.indexOf(owner)
  const asked = findings.filter((finding) => !finding.shadow && finding.owner)
  const firmest = asked.toSorted((a, b) => weight(b) - weight(a) || rank(a) - rank(b))[0]
  const first = firmest ?? suggested[0]
  const primary = first && owners.get(first.owner as string)
  if (!first || !primary) return undefined
  const others = [...asked.filter(isFlag), ...suggested].map(({ owner }) => owner as string)
  const consulted = [...new Set([...others, ...(first.consulted ?? [])])].filter((id) => id !== primary.id)
  return {
    primary,
    consulted: consulted.flatMap((id) => owners.get(id) ?? []),
    topic: first.topic,
    because: firmest?.because ?? [],
  }
}

const weight = (finding: Finding): number => actions.indexOf(finding.action)
