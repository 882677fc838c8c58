import { addTerms, type MatchTarget } from './compile-match.ts'
import type { CompiledRule, DraftCondition, Expr } from './compiled.ts'
import { fillMessage } from './fill-message.ts'
import { foldTerm } from './phrase.ts'
import type { CalendarSource } from './schema/calendar.ts'
import type { CalendarCondition } from './schema/match.ts'
import { endOf, startOf } from './schema/moment.ts'

/** The conditions on the calendar: each is a condition on the time and the roles of the draft, and needs no code of its own. */
export function compileCalendar(target: MatchTarget, calendar: CalendarSource): Record<CalendarCondition, Expr> {
  const { quietPeriods, incidents } = calendar
  const windows = (periods: CalendarSource['quietPeriods']): Expr =>
    anyOf(
      periods.map(({ from, until, roles }) => ({
        draft: { ...(roles && { roles }), from: startOf(from), until: endOf(until) },
      })),
    )
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

/** A rule whose message speaks of the incident becomes one for each: while it is open, with its words and its owner. */
export function forEachIncident(rule: CompiledRule, { incidents }: CalendarSource): CompiledRule[] {
  const words = Object.values(rule.message).join(' ')
  if (!/\{(?:incident|update)\}/.test(words)) return [rule]
  return incidents.map((incident) => ({
    ...rule,
    when: { ...rule.when, ...whileOpen(incident) },
    message: fillMessage(rule.message, { incident: incident.title, update: incident.update }),
    owner: incident.owner,
  }))
}

const whileOpen = ({ since, until }: CalendarSource['incidents'][number]): DraftCondition => ({
  from: startOf(since),
  ...(until && { until: endOf(until) }),
})
