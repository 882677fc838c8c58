import type { Checker } from '../../lib/check/checker.ts'
import type { Draft } from '../../lib/check/draft.ts'
import type { Finding, Verdict } from '../../lib/check/verdict.ts'
import type { OwnerCard } from '../../lib/owners/card.ts'
import type { Face } from '../../lib/owners/on-duty.ts'

/** All that is told of a verdict, to people and to machines. */
export type VerdictReport = ReturnType<typeof reportVerdict>

/** Checks a draft and tells what was found and whom to ask; `shadow` tells of rules on trial as well. */
export function reportVerdict(checker: Checker, draft: Draft, shadow: boolean) {
  const { guard, findings, owner } = checker.check(draft)
  const shown = findings.filter((finding) => shadow || !finding.shadow)
  // As they answer now; then whose matter it is, where somebody stands in.
  const cards = [
    owner?.primary,
    ...shown.map((finding) => checker.answererOf(finding, draft)?.card),
    ...(owner?.consulted.map(({ id }) => checker.ownerOf(id)) ?? []),
    ...shown.map((finding) => checker.ownerOf(finding.owner ?? '')),
  ].filter((card) => card !== undefined)
  return {
    guard: guard ?? null,
    findings: shown.map((finding) => reportFinding(draft, finding)),
    owner: owner ? reportOwner(owner) : null,
    owners: cards.filter(({ id }, at) => cards.findIndex((card) => card.id === id) === at),
  }
}

function reportOwner({ primary, why, insteadOf, consulted, topic, because }: NonNullable<Verdict['owner']>) {
  return {
    primary: primary.id,
    why,
    ...(insteadOf && { insteadOf: { owner: insteadOf.id, name: nameOf(insteadOf), opens: opensAt(insteadOf) } }),
    consulted: consulted.map(({ id }) => id),
    topic,
    because: because.map(({ name, words }) => ({ name, ...(words && { words }) })),
  }
}

const nameOf = ({ person, team }: OwnerCard): string => person ?? team

const opensAt = ({ opens }: Face): string | null => (Number.isFinite(opens) ? new Date(opens).toISOString() : null)

function reportFinding(draft: Draft, finding: Finding) {
  const { rule, title, topic, owner, action, confidence, message, fix, because, shadow } = finding
  const { start, end } = finding.span
  return {
    ...{ rule, title, topic, owner: owner ?? null, action, confidence, start, end },
    quote: draft.text.slice(start, end),
    message,
    ...(fix && { fix: { kind: fix.kind, label: fix.label, text: fix.text, ...fix.span } }),
    because: because.map(({ name }) => name),
    ...(shadow && { shadow }),
  }
}
