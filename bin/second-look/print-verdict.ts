import { styleText } from 'node:util'
import { words } from '../../components/words/en.ts'
import { answeringInWords, clockTime } from '../../components/words/time.ts'
import type { Draft } from '../../lib/check/draft.ts'
import { answering } from '../../lib/owners/answering.ts'
import type { OwnerCard } from '../../lib/owners/card.ts'
import { channelName } from '../../lib/owners/channel-name.ts'
import { excerpt } from '../../lib/policy/excerpt.ts'
import type { VerdictReport } from './report-verdict.ts'

type ReportedFinding = VerdictReport['findings'][number]

/** A verdict for a person at a terminal. */
export function describeVerdict(draft: Draft, { guard, findings, owner, owners }: VerdictReport): string {
  const cardOf = (id: string | null): OwnerCard | undefined => owners.find((card) => card.id === id)
  if (findings.length === 0) {
    const nothing = guard ? `Nothing to say (${guard}).` : 'Nothing found.'
    return [nothing, ...describeHelp(owner, cardOf(owner?.primary ?? null), draft.now)].join('\n')
  }
  const matter = owner?.insteadOf?.owner ?? owner?.primary
  const first = findings.find((finding) => finding.owner === matter)
  const primary = cardOf(owner?.primary ?? null)
  const others = owner?.consulted.flatMap((id) => cardOf(id)?.team ?? []) ?? []
  const ask =
    primary &&
    `Ask ${describeOwner(primary, first?.action ?? 'advise', draft.now)}${
      others.length > 0 ? ` (also involved: ${others.join(', ')})` : ''
    }`
  const blocks = findings.map((finding) => {
    const own = finding.owner === matter ? undefined : cardOf(finding.owner)
    return [
      ...describeFinding(draft, finding),
      ...(own ? [`  Ask ${describeOwner(own, finding.action, draft.now)}`] : []),
    ].join('\n')
  })
  return [...blocks, [describeAbsence(owner, primary, draft.now), ask].filter(Boolean).join('\n')]
    .filter(Boolean)
    .join('\n\n')
}

/** Who could help all the same, and the words that tell so. */
function describeHelp(owner: VerdictReport['owner'], primary: OwnerCard | undefined, now: number): string[] {
  const seen = owner?.because.flatMap((cue) => cue.words ?? []) ?? []
  if (!primary) return []
  return [
    `${describeOwner(primary, 'note', now)}: can help`,
    ...(seen.length > 0 ? [`  ${styleText('dim', `seen: ${seen.join(', ')}`)}`] : []),
  ]
}

/** Who is away, where somebody stands in. */
function describeAbsence(owner: VerdictReport['owner'], primary: OwnerCard | undefined, now: number): string {
  const { name, opens } = owner?.insteadOf ?? {}
  if (!name || !primary) return ''
  return words.owner.away(name, opens ? clockTime(Date.parse(opens), { now }) : '', primary.person ?? primary.team)
}

/** Who it is, how to reach them, and when they answer. */
function describeOwner(card: OwnerCard, action: ReportedFinding['action'], now: number): string {
  const { team, person, channels } = card
  return [
    ...[team, person, channels.map(channelName).join(', ')].filter(Boolean),
    ...[answeringInWords(answering(card, action, now), { now })].filter(Boolean),
  ].join(', ')
}

function describeFinding(draft: Draft, finding: ReportedFinding): string[] {
  const { start, end, title, rule, action, confidence, shadow, message, fix, because } = finding
  const lineStart = draft.text.lastIndexOf('\n', start - 1) + 1
  const line = draft.text.slice(lineStart).split('\n')[0] as string
  const { shown, carets } = excerpt(line, start - lineStart, end - lineStart)
  const facts = `${rule} · ${action}${shadow ? ' · trial' : ''} · confidence ${confidence}`
  return [
    `${styleText('bold', title)}  ${styleText('dim', facts)}`,
    `  ${shown}`,
    `  ${carets}`,
    `  ${message.what} ${message.why}`,
    ...(message.instead ? [`  ${message.instead}`] : []),
    ...(fix ? [`  [${fix.label}]`] : []),
    ...(because.length > 0 ? [`  ${styleText('dim', `found by ${because.join(', ')}`)}`] : []),
  ]
}
