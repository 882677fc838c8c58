import type { Checker } from '../../lib/check/checker.ts'
import type { GuardId } from '../../lib/check/verdict.ts'
import type { Labelled } from './read-corpus.ts'

/** How one labelled draft came out. */
export interface Outcome {
  labelled: Labelled
  /** Rules that flagged it, firmest first. */
  flaggedBy: string[]
  isFirm: boolean
  hasRightRule: boolean
  hasRightTopic: boolean
  /** The guard that holds where nothing flagged it. */
  silencedBy?: GuardId
}

/** Checks every draft. Flagged means that anything is marked, if only by a note; firm means confirm or hold. */
export function tally(checker: Checker, corpus: Labelled[]): Outcome[] {
  return corpus.map((labelled) => {
    const { findings, guard } = checker.check(labelled.draft)
    const flags = findings.filter(({ shadow }) => !shadow)
    return {
      labelled,
      flaggedBy: flags.map((finding) => finding.rule),
      isFirm: flags.some(({ action }) => action === 'confirm' || action === 'hold'),
      hasRightRule: flags.some(({ rule }) => labelled.rules.includes(rule)),
      hasRightTopic: flags.some(({ topic }) => labelled.topics.includes(topic)),
      ...(flags.length === 0 && { silencedBy: guard }),
    }
  })
}

/** A share with its 95 % interval (Wilson's score interval). Null for a share of nothing. */
export function shareOf(hits: number, of: number): { share: number; low: number; high: number } | null {
  if (of === 0) return null
  const z = 1.96
  const share = hits / of
  const centre = (share + z ** 2 / (2 * of)) / (1 + z ** 2 / of)
  const reach = (z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))) / (1 + z ** 2 / of)
  return { share, low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) }
}
