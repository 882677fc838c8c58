import type { Note } from '../../lib/compose/guide.ts'
import type { OwnerCard } from '../../lib/owners/card.ts'
import { words } from './en.ts'
import { type Clock, clockTime } from './time.ts'

/** Who stands in for whom, why it is not the usual owner, how the question stands that was asked before, and what to do where nobody answered: a sentence each. */
export function standingInWords({ finding, insteadOf, owner, waiting, why, quote }: Note, clock: Clock): string[] {
  const { owner: said } = words
  const time = (at: number | null): string => (Number.isFinite(at) ? clockTime(at as number, clock) : '')
  const lines: string[] = []
  if (insteadOf && owner) lines.push(said.away(nameOf(insteadOf), time(insteadOf.opens), nameOf(owner)))
  const because = !waiting && why && said.because[why]
  if (because) lines.push(because)
  if (waiting) {
    lines.push(said.asked(time(waiting.at), time(waiting.by)))
    if (waiting.hasStandIn && owner) lines.push(said.silent(nameOf(owner)))
  }
  if (waiting?.isOver) {
    const safe = finding.fix?.label ?? finding.message.instead ?? (quote.trim() && said.without)
    lines.push(finding.lapses === false ? said.waitOn : said.waited(safe))
    if (waiting.escalation) lines.push(said.escalate(waiting.escalation))
  }
  return lines
}

// Between isolates: a name may be written from right to left.
const nameOf = ({ person, team }: OwnerCard): string => `\u2068${person ?? team}\u2069`
