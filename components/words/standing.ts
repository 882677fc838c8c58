import type { Note } from '../../lib/compose/guide.ts'
import type { OwnerCard } from '../../lib/owners/card.ts'
import { words } from './en.ts'
import { type Clock, clockTime } from './time.ts'

/** Who stands in for whom, why it is not the usual owner, how the question stands that was asked before, and what to do where nobody answered: a sentence each. */
export function standingInWords({ finding, insteadOf, owner, waiting, why, quote }: Note, clock: Clock): string[] {
  const { owner: said } = words
  const time = (at: number | null): string => (Number.isFinite(at) ? clockTime(at as number, clock) : '')
  const safe = finding.fix?.label ?? finding.message.instead ?? (quote.trim() && said.without)
  return [
    insteadOf && owner && said.away(nameOf(insteadOf), time(insteadOf.opens), nameOf(owner)),
    !waiting && why && said.because[why],
    waiting && said.asked(time(waiting.at), time(waiting.by)),
    waiting?.hasStandIn && owner && said.silent(nameOf(owner)),
    waiting?.isOver && (finding.lapses === false ? said.waitOn : said.waited(safe)),
    waiting?.isOver && waiting.escalation && said.escalate(waiting.escalation),
  ].filter((line): line is string => Boolean(line))
}

// Between isolates: a name may be written from right to left.
const nameOf = ({ person, team }: OwnerCard): string => `\u2068${person ?? team}\u2069`
