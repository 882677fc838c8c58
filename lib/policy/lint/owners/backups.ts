import type { LintProblem } from '../lint-problem.ts'
import { type LintCheck, lintProblem } from '../subject.ts'

/** Owners whose absence leaves nobody: no backup and no escalation, or backups and escalations that lead in a circle. */
export const findBackupGaps: LintCheck = ({ sources }) => {
  const { value, source } = sources.owners
  const { owners } = value
  const reported = new Set<string>()
  return Object.entries(owners).flatMap(([id, owner]): LintProblem[] => {
    const report = (field: string, code: string, message: string, hint: string): LintProblem[] => [
      lintProblem('error', source, ['owners', id, field], code, message, hint),
    ]
    if (owner.backup === id || owner.escalation === id)
      return report(
        owner.backup === id ? 'backup' : 'escalation',
        'owner-circle',
        `"${id}" stands in for itself.`,
        'Name somebody else.',
      )
    if (!owner.backup && !owner.escalation)
      return report(
        'backup',
        'no-backup',
        `When "${id}" is away, nobody answers.`,
        'Name a backup, or who takes over under "escalation".',
      )
    const circle = circleFrom(id, (from) => nextOf(owners, from))
    if (!circle || circle.some((member) => reported.has(member))) return []
    for (const member of circle) reported.add(member)
    const way = [...circle, circle[0]].join(' -> ')
    return report(
      'backup',
      'owner-circle',
      `When all of these are away, nobody answers: ${way}.`,
      'Give one of them an escalation outside the circle.',
    )
  })
}

type Owners = Record<string, { backup?: string; escalation?: string }>

/** Whom an owner leads on to. An escalation without a card is words for somebody outside: nothing can go wrong there. */
function nextOf(owners: Owners, id: string): string[] | 'outside' {
  const { backup, escalation } = owners[id] ?? {}
  if (escalation && !Object.hasOwn(owners, escalation)) return 'outside'
  return [backup, escalation].filter((next) => next !== undefined)
}

/** The owners that can be reached from `id`, in order, when none of them leads outside. */
function circleFrom(id: string, next: (id: string) => string[] | 'outside'): string[] | undefined {
  const reached = [id]
  for (const member of reached) {
    const followers = next(member)
    if (followers === 'outside') return undefined
    reached.push(...followers.filter((follower) => !reached.includes(follower)))
  }
  return reached
}
