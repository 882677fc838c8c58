import { actions, type Finding, isFlag, type Verdict } from '../check/verdict.ts'
import type { CompiledPolicy } from '../policy/compiled.ts'
import type { OwnerCard } from './card.ts'

// Between findings of equal weight, the owner whose matter can hurt soonest is named first.
const urgency = ['security', 'privacy', 'legal', 'ir', 'compliance', 'hr', 'comms', 'care', 'marketing']

/** One name first: the owner of the firmest finding, then all others that are involved. Undefined when nobody need be asked. */
export function route(policy: CompiledPolicy, owners: Map<string, OwnerCard>, findings: Finding[]): Verdict['owner'] {
  const asked = findings.filter((finding) => !finding.shadow && finding.owner)
  const first = asked.toSorted((a, b) => weight(b) - weight(a) || rank(a.owner) - rank(b.owner))[0]
  const primary = first && owners.get(first.owner as string)
  if (!first || !primary) return undefined
  const others = [
    ...(policy.routes[first.topic]?.consulted ?? []),
    ...asked.filter(isFlag).map((finding) => finding.owner as string),
  ]
  const consulted = [...new Set(others)].filter((id) => id !== primary.id).flatMap((id) => owners.get(id) ?? [])
  return { primary, consulted, topic: first.topic, because: first.because }
}

const weight = (finding: Finding): number => actions.indexOf(finding.action)

function rank(owner: string | undefined): number {
  const at = urgency.indexOf(owner ?? '')
  return at < 0 ? urgency.length : at
}
