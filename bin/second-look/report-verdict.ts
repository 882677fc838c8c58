import type { Checker } from '../../lib/check/checker.ts'
import type { Draft } from '../../lib/check/draft.ts'
import type { Finding } from '../../lib/check/verdict.ts'
import type { OwnerCard } from '../../lib/owners/card.ts'

/** All that is told of a verdict, to people and to machines. */
export type VerdictReport = ReturnType<typeof reportVerdict>

/** Checks a draft and tells what was found and whom to ask; `shadow` tells of rules on trial as well. */
export function reportVerdict(checker: Checker, draft: Draft, shadow: boolean) {
  const { guard, findings, owner } = checker.check(draft)
  const shown = findings.filter((finding) => shadow || !finding.shadow)
  const asked = [owner?.primary, ...(owner?.consulted ?? [])].flatMap((card) => card?.id ?? [])
  const named = new Set([...asked, ...shown.flatMap((finding) => finding.owner ?? [])])
  return {
    guard: guard ?? null,
    findings: shown.map((finding) => reportFinding(draft, finding)),
    owner: owner
      ? { primary: owner.primary.id, consulted: owner.consulted.map((card) => card.id), topic: owner.topic }
      : null,
    owners: [...named].map((id) => checker.ownerOf(id)).filter((card): card is OwnerCard => card !== undefined),
  }
}

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
