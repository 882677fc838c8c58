import { styleText } from 'node:util'
import type { Draft } from '../../lib/check/draft.ts'
import type { Finding, Verdict } from '../../lib/check/verdict.ts'
import { excerpt } from '../../lib/policy/excerpt.ts'
import type { DraftId } from './draft-line.ts'

/** A verdict as one line of JSON, with the id of its draft when that has one. */
export function verdictLine(id: DraftId | undefined, draft: Draft, verdict: Verdict, shadow: boolean): string {
  const { owner } = verdict
  return JSON.stringify({
    id,
    guard: verdict.guard ?? null,
    findings: shownOf(verdict, shadow).map((finding) => ({
      rule: finding.rule,
      topic: finding.topic,
      owner: finding.owner ?? null,
      action: finding.action,
      confidence: finding.confidence,
      start: finding.span.start,
      end: finding.span.end,
      quote: draft.text.slice(finding.span.start, finding.span.end),
      ...(finding.shadow && { shadow: true }),
    })),
    owner: owner
      ? { primary: owner.primary.id, consulted: owner.consulted.map((card) => card.id), topic: owner.topic }
      : null,
  })
}

/** A verdict for a person at a terminal. */
export function describeVerdict(draft: Draft, verdict: Verdict, shadow: boolean): string {
  const findings = shownOf(verdict, shadow)
  if (findings.length === 0) return verdict.guard ? `Nothing to say (${verdict.guard}).` : 'Nothing found.'
  const { owner } = verdict
  const ask =
    owner &&
    `Ask ${[owner.primary.team, owner.primary.person].filter(Boolean).join(', ')}${
      owner.consulted.length > 0 ? ` (also involved: ${owner.consulted.map((card) => card.team).join(', ')})` : ''
    }`
  return [...findings.map((finding) => describeFinding(draft, finding)), ask].filter(Boolean).join('\n\n')
}

function describeFinding(draft: Draft, finding: Finding): string {
  const { start, end } = finding.span
  const lineStart = draft.text.lastIndexOf('\n', start - 1) + 1
  const line = draft.text.slice(lineStart).split('\n')[0] as string
  const { shown, carets } = excerpt(line, start - lineStart, end - lineStart)
  return [
    `${styleText('bold', finding.title)}  ${styleText('dim', `${finding.rule} · ${finding.action}${finding.shadow ? ' · trial' : ''}`)}`,
    `  ${shown}`,
    `  ${carets}`,
    `  ${finding.message.what} ${finding.message.why}`,
    finding.message.instead && `  ${finding.message.instead}`,
  ]
    .filter(Boolean)
    .join('\n')
}

const shownOf = (verdict: Verdict, shadow: boolean): Finding[] =>
  shadow ? verdict.findings : verdict.findings.filter((finding) => !finding.shadow)
