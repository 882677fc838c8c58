import { actions, type Finding, isFlag, type Verdict } from '../check/verdict.ts'
import type { OwnerCard } from './card.ts'

/**
 * One name first: the owner of the firmest finding, then all others that are involved. Between findings of equal weight
 * whoever comes first among `owners`. Undefined when nobody need be asked.
 */
export function route(owners: Map<string, OwnerCard>, findings: Finding[]): Verdict['owner'] {
  const ids = [...owners.keys()]
  const rank = ({ owner = '' }: Finding): number => ids.indexOf(owner)
  const asked = findings.filter((finding) => !finding.shadow && finding.owner)
  const first = asked.toSorted((a, b) => weight(b) - weight(a) || rank(a) - rank(b))[0]
  const primary = first && owners.get(first.owner as string)
  if (!first || !primary) return undefined
  const others = [...(first.consulted ?? []), ...asked.filter(isFlag).map((finding) => finding.owner as string)]
  const consulted = [...new Set(others)].filter((id) => id !== primary.id).flatMap((id) => owners.get(id) ?? [])
  return { primary, consulted, topic: first.topic, because: first.because }
}

const weight = (finding: Finding): number => actions.indexOf(finding.action)
