import type { Draft } from '../check/draft.ts'
import { phraseKey } from '../check/phrase-key.ts'
import type { Finding } from '../check/verdict.ts'
import { dueAfter, isDue, lowered } from '../owners/waiting.ts'
import type { Engine } from './engine.ts'
import type { Note } from './guide.ts'

interface Keys {
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
 * Who was asked and stays silent for half of the promised time has a stand-in, in the end a council's secretary; what nobody
 * answers in time weighs less.
 */
export function ownedBy(
  finding: Finding,
  about: string,
  draft: Draft,
  engine: Engine,
): Pick<Note, 'finding' | 'owner' | 'insteadOf' | 'waiting'> {
  const asked = draft.asked?.find((one) => one.about === about)
  const silent = engine.ownerOf(asked?.owner ?? '')
  const { backup, escalation = '' } = silent ?? {}
  const { casting } = finding
  const isCast = asked && silent && casting && isDue(dueAfter(silent, casting.within, asked.at), draft.now)
  const next = isCast ? casting.by : isDue(asked?.half, draft.now) && backup
  const standIn = next && engine.answererOf({ ...finding, owner: next }, draft)
  const answerer = standIn || engine.answererOf(finding, draft)
  const isOver = isDue(asked?.by, draft.now)
  return {
    finding: isOver && finding.lapses !== false ? { ...finding, action: lowered(finding.action) } : finding,
    owner: answerer?.card,
    insteadOf: answerer?.insteadOf,
    waiting: asked && {
      ...asked,
      isOver,
      hasStandIn: Boolean(standIn),
      escalation: engine.ownerOf(escalation)?.team ?? escalation,
    },
  }
}
