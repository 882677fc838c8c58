import { styleText } from 'node:util'
import { clockTime, minutesInWords } from '../../components/words/time.ts'
import type { OwnerCard } from '../../lib/owners/card.ts'
import { describeTable } from './print-table.ts'
import type { ModelsReport, OwnersReport, TopicReport } from './report-owners.ts'

// Where no terminal says how wide it is.
const usualWidth = 120
const widthOfOutput = (): number => process.stdout.columns ?? usualWidth

/** Who owns what, for a person: a row a topic. */
export function describeOwners(report: OwnersReport, owners: OwnerCard[], width = widthOfOutput()): string {
  const teamOf = (id: string | null): string => owners.find((card) => card.id === id)?.team ?? id ?? ''
  const rows = report.topics.map((topic) => [
    topic.fixed === null ? topic.topic : `${topic.topic} (fixed)`,
    topic.primary === null ? 'nobody' : teamOf(topic.primary),
    topic.consulted.map(teamOf).join(', '),
    describeDuty(report, topic, teamOf),
    teamOf(topic.backup),
    [castingOf(topic, teamOf), teamOf(topic.escalation)].filter(Boolean).join(', then '),
  ])
  const headings = ['topic', 'asked first', 'also involved', 'there now', 'stands in', 'asked last']
  return [
    `${styleText('bold', report.company)}: ${report.title} (${report.model})`,
    [`${timeOf(report)} UTC`, ...(report.region === null ? [] : [`for people in ${report.region}`])].join(', '),
    '',
    describeTable(headings, rows, width),
    ...describeAbsent(report, teamOf),
  ].join('\n')
}

const timeOf = ({ at }: OwnersReport): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone: 'UTC' }).format(Date.parse(at))

/** The person; the team too where it is another one; when they come where nobody is there. */
function describeDuty({ at }: OwnersReport, { now, primary }: TopicReport, teamOf: (id: string) => string): string {
  if (!now) return ''
  const team = now.owner === primary ? [] : [teamOf(now.owner)]
  const who = [...(now.person ? [now.person] : []), ...team].join(', ')
  if (now.opens === null) return who || 'yes'
  return `no, from ${clockTime(Date.parse(now.opens), { now: Date.parse(at), zone: 'UTC' })}`
}

const castingOf = ({ casting }: TopicReport, teamOf: (id: string) => string): string =>
  casting ? `${teamOf(casting.by)} after ${minutesInWords(casting.within)}` : ''

function describeAbsent({ topics }: OwnersReport, teamOf: (id: string | null) => string): string[] {
  const byOwner = Map.groupBy(
    topics.filter(({ absent }) => absent !== null),
    ({ absent, primary }) => `"${absent}" has no card: ${teamOf(primary)} is asked about`,
  )
  const said = [...byOwner].map(([who, some]) => `${who} ${some.map(({ topic }) => topic).join(', ')}.`)
  return said.length > 0 ? ['', ...said] : []
}

/** Who is asked first under each model, and in brackets who is involved: a row a topic, a column a model; then models that cannot be used. */
export function describeModels({ models: reports, unusable }: ModelsReport, width = widthOfOutput()): string {
  const [first] = reports
  const rows = (first?.topics ?? []).map(({ topic, fixed }, at) => [
    fixed === null ? topic : `${topic} (fixed)`,
    ...reports.map(({ topics }) => describeRoute(topics[at])),
  ])
  const table = describeTable(['topic', ...reports.map(({ model }) => model)], rows, width)
  const why = unusable.map(({ problems }) => problems.map(({ message, hint }) => `${message} ${hint}`).join('\n'))
  return [table, ...(why.length > 0 ? ['', ...why] : [])].join('\n')
}

const describeRoute = ({ primary = null, consulted = [] }: Partial<TopicReport> = {}): string =>
  primary === null ? 'nobody' : `${primary}${consulted.length > 0 ? ` (${consulted.join(', ')})` : ''}`
