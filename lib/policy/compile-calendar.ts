import type { Topic } from '../owners/topic.ts'
import { addTerms, type MatchTarget } from './compile-match.ts'
import type { CompiledPolicy, CompiledRule, DraftCondition, Expr, TimelyRoute } from './compiled.ts'
import { fillSaid, type Said } from './fill-said.ts'
import { foldTerm } from './phrase.ts'
import type { CalendarSource } from './schema/calendar.ts'
import type { CalendarCondition } from './schema/match.ts'
import { endOf, startOf } from './schema/moment.ts'

/** The conditions on the calendar: each is a condition on the time and the roles of the draft, and needs no code of its own. */
export function compileCalendar(target: MatchTarget, calendar: CalendarSource): Record<CalendarCondition, Expr> {
  const { quietPeriods, incidents } = calendar
  const windows = (periods: CalendarSource['quietPeriods']): Expr =>
    anyOf(periods.map((period) => ({ draft: whileQuiet(period) })))
  return {
    'quiet-period': windows(quietPeriods),
    offering: windows(quietPeriods.filter(({ kind }) => kind === 'offering')),
    incident: anyOf(incidents.map((incident) => ({ draft: whileOpen(incident) }))),
    'incident-topic': anyOf(
      incidents.map((incident) => ({
        all: [{ draft: whileOpen(incident) }, addTerms(target, incident.words.map(foldTerm))],
      })),
    ),
  }
}

// Where the calendar holds nothing the time for it is over: a condition that can hold, but not now.
const anyOf = (conditions: Expr[]): Expr => (conditions.length > 0 ? { any: conditions } : { draft: { until: 0 } })

/** What nobody speaks of in a quiet period. */
export const quietTopics: Topic[] = ['results', 'deal', 'investor-question']

/** What incidents and quiet periods give to other owners; one without a card takes nothing. */
export function compileOverrides(calendar: CalendarSource, cards: object): Pick<CompiledPolicy, 'overrides'> {
  const incidents = calendar.incidents.map(
    (incident): TimelyRoute => ({
      ...{ when: whileOpen(incident), topics: incident.topics, owner: incident.owner, why: 'incident' },
    }),
  )
  const quiet = calendar.quietPeriods.flatMap(({ owner, ...period }): TimelyRoute[] =>
    owner === undefined ? [] : [{ when: whileQuiet(period), topics: quietTopics, owner, why: 'quiet-period' }],
  )
  const overrides = [...incidents, ...quiet].filter(({ owner }) => Object.hasOwn(cards, owner))
  return overrides.length > 0 ? { overrides } : {}
}

/** A rule that speaks of the incident becomes one for each: while it is open, with its words and its owner. */
export function forEachIncident(rule: CompiledRule, { incidents }: CalendarSource): CompiledRule[] {
  const { title, message, fix, translations } = rule
  if (!/\{(?:incident|update)\}/.test(JSON.stringify({ title, message, fix, translations }))) return [rule]
  return incidents.map((incident) => {
    const fill = (said: Said): Said => fillSaid(said, { incident: incident.title, update: incident.update })
    const inOthers = Object.entries(translations ?? {}).map(([language, said]) => [language, fill(said)])
    return {
      ...rule,
      ...fill(rule),
      when: { ...rule.when, ...overlapOf(rule.when, whileOpen(incident)) },
      ...(translations && { translations: Object.fromEntries(inOthers) }),
      owner: incident.owner,
    }
  })
}

/** The time in which both hold: from the later start to the earlier end. */
function overlapOf(one: DraftCondition = {}, other: DraftCondition): DraftCondition {
  const from = Math.max(one.from ?? Number.NEGATIVE_INFINITY, other.from ?? Number.NEGATIVE_INFINITY)
  const until = Math.min(one.until ?? Number.POSITIVE_INFINITY, other.until ?? Number.POSITIVE_INFINITY)
  return { ...(Number.isFinite(from) && { from }), ...(Number.isFinite(until) && { until }) }
}

type QuietPeriod = CalendarSource['quietPeriods'][number]

const whileQuiet = ({ from, until, roles }: Pick<QuietPeriod, 'from' | 'until' | 'roles'>): DraftCondition => ({
  ...(roles && { roles }),
  from: startOf(from),
  until: endOf(until),
})

const whileOpen = ({ since, until }: CalendarSource['incidents'][number]): DraftCondition => ({
  from: startOf(since),
  ...(until && { until: endOf(until) }),
})
