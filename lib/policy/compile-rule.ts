import { touchOfProtection } from '../check/guards.ts'
import { anyOf } from './any-of.ts'
import { forEachIncident } from './compile-calendar.ts'
import type { CompileContext } from './compile-context.ts'
import { runsInEveryLanguage } from './compile-language.ts'
import { compileDraft, compileMatch, usualSureness } from './compile-match.ts'
import { compileSaid } from './compile-said.ts'
import type { CompiledRule, Expr } from './compiled.ts'
import type { PolicySources, Sourced } from './read-policy.ts'
import type { MatchSource } from './schema/match.ts'
import { endOf } from './schema/moment.ts'
import type { ExceptionSource, RuleSource } from './schema/rule.ts'
import type { Source } from './source.ts'

/** Compiles a rule as the company wants it: none where it is off, one for each incident where it speaks of incidents. */
export function compileRule(context: CompileContext, { value, source }: Sourced<RuleSource>): CompiledRule[] {
  const { sources } = context
  const { company, translations } = sources
  const change = company.value.rules[value.id]
  const { match, unless } = context.compileConditions(source, value, translations.rules)
  const firmer = value.firmer && {
    action: value.firmer.action,
    when: context.compileField(source, 'firmer', value.firmer.when),
  }
  const silent = [
    ...(unless ? [unless] : []),
    ...compileExceptions(context, source, ['exceptions'], value.exceptions),
    ...compileExceptions(context, company.source, ['rules', value.id, 'exceptions'], change?.exceptions),
  ]
  const mode = change?.mode ?? value.mode
  if (mode === 'off') return []
  const { id, topic, confidence, applies, clause, every, ownerless, lapses } = value
  const rule: CompiledRule = {
    id,
    ...compileSaid(company.value.company, value, translations.rules),
    topic,
    ...(mode === 'shadow' && { shadow: true }),
    action: change?.action ?? value.action,
    ...(firmer && !change?.action && { firmer }),
    confidence,
    ...(applies && { when: compileDraft(applies) }),
    match,
    ...(silent.length > 0 && { unless: anyOf(silent) }),
    ...compileReader(context, source, value),
    ...(every && { every }),
    ...(clause && { clause: { ...clause, ...statusOf(sources, source) } }),
    ...(ownerless && { ownerless }),
    ...(lapses === false && { lapses }),
    ...(runsInEveryLanguage(sources, id) && { everyLanguage: true }),
  }
  return forEachIncident(rule, company.value.calendar)
}

/** How far the pack of a rule may be relied on; a company's own rules are as it means them. */
function statusOf({ packs }: PolicySources, { pack }: Source): { status?: string } {
  const found = pack === undefined ? undefined : packs.find(({ value }) => value.id === pack)
  return found ? { status: found.value.status } : {}
}

/** A rule that the trained reader has learned about may be guessed and doubted, unless it says no. */
function compileReader(
  context: CompileContext,
  source: Source,
  { id, guess = usualSureness, guessWhere, doubt }: RuleSource,
): { guess?: Expr; doubted?: true } {
  if (!context.sources.topics?.classes.includes(id)) return {}
  // A guess is not worth a false alarm.
  const isProtected = { topic: 'guarded', atLeast: touchOfProtection }
  const may = (atLeast: number): MatchSource => ({
    all: [{ topic: id, atLeast }, { not: isProtected }, ...(guessWhere ? [guessWhere] : [])],
  })
  return {
    ...(guess !== false && { guess: context.compileField(source, 'guess', may(guess)) }),
    ...(doubt !== false && { doubted: true }),
  }
}

/** An exception is a named condition, so that it can be told when it holds; the draft's time says whether it has expired. */
function compileExceptions(
  context: CompileContext,
  source: Source,
  at: string[],
  exceptions: ExceptionSource[] = [],
): Expr[] {
  return exceptions.map(({ id, when, expires }) => {
    context.goTo(source, at)
    const expr = { all: [{ draft: { until: endOf(expires) } }, compileMatch(context.target, when)] }
    return { name: context.names.push({ id: `exception ${id}`, expr }) - 1 }
  })
}
