import type { Draft } from '../check/draft.ts'
import { phraseKey } from '../check/phrase-key.ts'
import type { Finding } from '../check/verdict.ts'
import { awaited, dueAfter, isDue, lowered } from '../owners/waiting.ts'
import type { Engine } from './engine.ts'
import type { Note } from './guide.ts'

/** What a note is known again by. */
export interface Keys {
  place: string
  secret: string
}

/**
 * Findings as the person meets them, with who answers now: those in `text`, the part of `draft` in one box. `place` sets the keys
 * of this box apart from those of others; the same rule on the same words keeps its key while the text around it changes. Words
 * are known again under the `secret` of the device.
 */
export function toNotes(
  findings: Finding[],
  text: string,
  draft: Draft,
  engine: Engine,
  { place, secret }: Keys,
): Note[] {
  const counts = new Map<string, number>()
  return findings.map((finding) => {
    const quote = text.slice(finding.span.start, finding.span.end)
    const about = `${finding.rule}-${phraseKey(secret, quote)}`
    const count = counts.get(about) ?? 0
    counts.set(about, count + 1)
    const owned = ownedBy(finding, about, draft, engine)
    const others = (finding.consulted ?? []).filter((id) => id !== owned.owner?.id)
    return {
      key: `${place}-${about}-${count}`,
      about,
      quote,
      ...owned,
      consulted: others.flatMap((id) => engine.ownerOf(id) ?? []),
    }
  })
}

/**
 * Who was asked and stays silent for half of the promised time has a stand-in: whose matter it is, else the backup; behind the
 * whole of it, or a council's casting time, comes the secretary, and last of all the escalation. What nobody answers in time
 * weighs less.
 */
export function ownedBy(
  finding: Finding,
  about: string,
  draft: Draft,
  engine: Engine,
): Pick<Note, 'finding' | 'firmness' | 'owner' | 'why' | 'insteadOf' | 'waiting'> {
  const { casting, action } = finding
  const { now } = draft
  const round = awaited(draft.asked, about)
  const [first] = round
  const last = round.at(-1)
  const answererOf = (owner?: string) => engine.answererOf({ ...finding, owner }, draft)
  const isSilent = (id?: string) => round.some(({ owner }) => owner === id)
  const another = (owner?: string) => {
    const answerer = isSilent(owner) ? undefined : answererOf(owner)
    return isSilent(answerer?.card.id) ? undefined : answerer
  }
  const asked = engine.ownerOf(first?.owner ?? '')
  const { escalation = '' } = asked ?? {}
  const isOver = round.some(({ by }) => isDue(by, now))
  const isLast = casting ? asked && isDue(dueAfter(asked, casting.within, first?.at as number), now) : isOver
  const line = [
    ...(isLast ? [casting?.by, escalation] : []),
    ...(isDue(last?.half, now) ? [finding.owner, engine.ownerOf(last?.owner ?? '')?.backup] : []),
  ]
  const standIn = line.map(another).find(Boolean)
  const answerer = standIn ?? (last && answererOf(last.owner)) ?? answererOf(finding.owner)
  return {
    finding: isOver && finding.lapses !== false ? { ...finding, action: lowered(action) } : finding,
    firmness: action,
    owner: answerer?.card,
    why: answerer?.why,
    insteadOf: answerer?.insteadOf,
    waiting: last && {
      ...last,
      isOver,
      hasStandIn: standIn !== undefined && standIn.card.id !== escalation,
      escalation: engine.ownerOf(escalation)?.team ?? escalation,
    },
  }
}
