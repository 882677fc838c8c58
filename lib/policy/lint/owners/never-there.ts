import type { OwnerCard } from '../../../owners/card.ts'
import { horizon, openingsFrom } from '../../../owners/openings.ts'
import { type LintCheck, lintProblem } from '../subject.ts'

/** Owners for whom nobody answers in the coming weeks, neither their own people nor whoever stands in. */
export const findNeverThere: LintCheck = ({ policy, sources, now }) => {
  const cards = new Map(policy.owners.map((card) => [card.id, card]))
  return policy.owners
    .filter((card) => !lineOf(cards, card).some((one) => isThereSoon(one, now)))
    .map(({ id }) =>
      lintProblem(
        'error',
        sources.owners.source,
        ['owners', id, 'hours'],
        'never-there',
        `Nobody answers for "${id}" in the coming ${horizon / (7 * 86_400_000)} weeks.`,
        'Check hours, holidays and absences, or name a backup who is there.',
      ),
    )
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
