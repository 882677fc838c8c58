import type { OwnerCard } from '../../../owners/card.ts'
import { horizon, openingsFrom } from '../../../owners/openings.ts'
import { type LintCheck, lintProblem } from '../subject.ts'

const weeks = horizon / (7 * 86_400_000)

/** Owners who are not there in the coming weeks: an error where nobody stands in either, else worth a thought. */
export const findNeverThere: LintCheck = ({ policy, sources, now }) => {
  const cards = new Map(policy.owners.map((card) => [card.id, card]))
  return policy.owners
    .filter((card) => !isThereSoon(card, now))
    .map((card) => {
      const standIn = lineOf(cards, card).find((one) => isThereSoon(one, now))
      const [severity, message, hint] = standIn
        ? ([
            'note',
            `"${card.id}" is not there in the coming ${weeks} weeks: "${standIn.id}" answers.`,
            'Check hours, holidays and absences.',
          ] as const)
        : ([
            'error',
            `Nobody answers for "${card.id}" in the coming ${weeks} weeks.`,
            'Check hours, holidays and absences, or name a backup who is there.',
          ] as const)
      return lintProblem(severity, sources.owners.source, ['owners', card.id, 'hours'], 'never-there', message, hint)
    })
}

/** An owner and whoever stands in, one after the other. */
function lineOf(cards: Map<string, OwnerCard>, first: OwnerCard): OwnerCard[] {
  const line = new Set([first])
  for (const { backup } of line) {
    const next = cards.get(backup ?? '')
    if (next) line.add(next)
  }
  return [...line]
}

/** A time zone that cannot be told is no absence. */
const isThereSoon = ({ hours, people = [] }: OwnerCard, now: number): boolean =>
  (people.length > 0 ? people : [{ hours }]).some(({ hours }) => {
    const openings = openingsFrom(hours, now)
    return openings === null || openings.some(({ start }) => start < now + horizon)
  })
