import { compileCalendar, forEachIncident } from './compile-calendar.ts'
import { compileClauses } from './compile-clauses.ts'
import { compileLanguages, runsInEveryLanguage } from './compile-language.ts'
import { addTerms, compileDraft, compileMatch, type MatchTarget, usualSureness } from './compile-match.ts'
import { compileOwner } from './compile-owners.ts'
import { compileKindly, compileSaid } from './compile-said.ts'
import type { CompiledGuard, CompiledPolicy, CompiledRule, Expr } from './compiled.ts'
import { foldLink, spellings } from './name-spellings.ts'
import type { Problem } from './problem.ts'
import type { PolicySources, Sourced, Translated } from './read-policy.ts'
import { type CompanySource, nameOf } from './schema/company.ts'
import type { MatchSource } from './schema/match.ts'
import { endOf } from './schema/moment.ts'
import type { ExceptionSource, GuardSource, LexiconSource, RuleSource } from './schema/rule.ts'
import type { Source } from './source.ts'

/** Compiles a company's policy. The policy is there only when nothing is wrong; otherwise every problem is listed. */
export function compilePolicy(sources: PolicySources): { policy?: CompiledPolicy; problems: Problem[] } {
  const compiler = new Compiler(sources)
  const policy = compiler.compile()
  return compiler.problems.length > 0 ? { problems: compiler.problems } : { policy, problems: [] }
}

// A guess is not worth a false alarm: it is not made where there is even a touch of protected talk.
const touchOfProtection = 0.1

class Compiler {
  readonly problems: Problem[] = []
  readonly #sources: PolicySources
  readonly #target: MatchTarget
  readonly #names: { id: string; expr: Expr }[] = []
  #report: MatchTarget['report'] = () => {}

  constructor(sources: PolicySources) {
    this.#sources = sources
    this.#target = {
      sets: [],
      names: new Map(),
      links: new Map(),
      readsClauses: sources.clauses !== undefined,
      language: 'en',
      letters: {},
      calendar: {},
      topics: sources.topics?.classes ?? [],
      report: (message, hint) => this.#report(message, hint),
    }
  }

  compile(): CompiledPolicy {
    const { company, model, owners, topics } = this.#sources
    this.#nameLexicons()
    this.#target.calendar = compileCalendar(this.#target, company.value.calendar)
    this.#compileLexicons()
    const clauses = this.#compileClauses()
    const guards = this.#sources.guards
      .toSorted((a, b) => a.value.order - b.value.order)
      .map((guard) => this.#compileGuard(guard))
    const rules = this.#sources.rules.flatMap((rule) => this.#compileRule(rule))
    const { value } = company
    return {
      format: 1,
      id: value.id,
      company: value.company,
      version: value.version,
      speaks: value.languages,
      languages: compileLanguages(this.#sources),
      names: this.#names,
      sets: this.#target.sets,
      ...(clauses && { clauses }),
      guards,
      rules,
      owners: Object.entries(owners.value.owners).map(([id, owner]) => compileOwner(id, owner)),
      routes: this.#routes(),
      defaultOwner: model.value.default,
      links: value.links,
      ...(topics && { topics }),
    }
  }

  /** A topic that no rule speaks of may have an owner without a card: such a route is left out. */
  #routes(): CompiledPolicy['routes'] {
    const { company, model, owners } = this.#sources
    const hasCard = (id: string): boolean => Object.hasOwn(owners.value.owners, id)
    const routes = Object.entries({ ...model.value.topics, ...company.value.topics })
    return Object.fromEntries(routes.filter(([, { primary, consulted }]) => [primary, ...consulted].every(hasCard)))
  }

  /** Names first, so that lexicons may refer to each other. */
  #nameLexicons(): void {
    const { company, lexicons } = this.#sources
    const own = company.value.lexicons
    for (const { value, source } of lexicons) {
      if (this.#target.names.has(value.id)) {
        this.problems.push(
          source.problem(['id'], 'duplicate', `The lexicon "${value.id}" exists twice.`, 'Rename one, or merge them.'),
        )
      }
      this.#target.names.set(value.id, this.#names.push({ id: value.id, expr: { any: [] } }) - 1)
      const links = [...(value.terms ?? []), ...plainTerms(own[value.id])].map(foldLink)
      if (value.id.endsWith('-link')) this.#target.links.set(value.id, links)
    }
  }

  /** A company's own terms join those of the packs. */
  #compileLexicons(): void {
    const { company, lexicons } = this.#sources
    for (const lexicon of lexicons) this.#compileLexicon(lexicon, company.value.lexicons[lexicon.value.id] ?? [])
    for (const translation of this.#sources.translations.lexicons) this.#translateLexicon(translation)
    this.#refuseCycles()
  }

  #compileLexicon({ value, source }: Sourced<LexiconSource>, own: CompanySource['lexicons'][string]): void {
    this.#reportAt(source, ['match'], 'match')
    const parts: Expr[] = []
    if (value.match) parts.push(compileMatch(this.#target, value.match))
    if (value.terms) {
      this.#reportAt(source, ['terms'], 'match')
      parts.push(compileMatch(this.#target, { phrase: value.terms, exact: value.exact }))
    }
    const embargoes = this.#sources.company.value.calendar.embargoes.filter(({ lexicon }) => lexicon === value.id)
    const endOfSecrecy = (name: string): string | undefined =>
      embargoes.find(({ terms }) => !terms || terms.includes(name))?.until
    for (const [until, terms] of Map.groupBy(own, (term) => endOfSecrecy(nameOf(term)))) {
      const names = this.#compileNames(terms)
      parts.push(...(until ? [{ all: [{ draft: { until: endOf(until) } }, { any: names }] }] : names))
    }
    const at = this.#target.names.get(value.id) as number
    this.#names[at] = { id: value.id, expr: anyOf(parts) }
  }

  #translateLexicon({ value, source, language }: Translated<LexiconSource>): void {
    const { match, terms, exact } = value
    const parts = [...(match ? [match] : []), ...(terms ? [{ phrase: terms, exact }] : [])]
    const lexicon = this.#names[this.#target.names.get(value.id) as number] as { expr: Expr }
    lexicon.expr = anyOf([lexicon.expr, ...parts.map((part) => this.#match(source, 'match', part, language))])
  }

  #compileNames(terms: CompanySource['lexicons'][string]): Expr[] {
    const plain = terms.filter((term) => typeof term === 'string').flatMap(spellings)
    const cased = terms.filter((term) => typeof term !== 'string').flatMap((term) => spellings(term.cased))
    return [
      ...(plain.length > 0 ? [addTerms(this.#target, plain, { exact: true })] : []),
      ...(cased.length > 0 ? [addTerms(this.#target, cased, { cased: true })] : []),
    ]
  }

  #refuseCycles(): void {
    const state = new Map<number, 'open' | 'done'>()
    const visit = (name: number): boolean => {
      if (state.get(name) === 'done') return true
      if (state.get(name) === 'open') return false
      state.set(name, 'open')
      const isFree = namesIn(this.#names[name]?.expr).every(visit)
      state.set(name, 'done')
      return isFree
    }
    for (const { value, source } of this.#sources.lexicons) {
      const at = this.#target.names.get(value.id) as number
      if (visit(at)) continue
      this.problems.push(
        source.problem(['match'], 'cycle', `The lexicon "${value.id}" refers to itself.`, 'Take the reference out.'),
      )
    }
  }

  #compileClauses(): CompiledPolicy['clauses'] {
    const { clauses } = this.#sources
    if (!clauses) return undefined
    this.#reportAt(clauses.source, ['words'], 'match')
    return compileClauses(this.#target, clauses.value)
  }

  #compileGuard({ value, source }: Sourced<GuardSource>): CompiledGuard {
    for (const [field, ids] of [
      ['exempt', value.exempt],
      ['softened', value.softened],
    ] as const) {
      for (const [at, id] of ids.entries()) this.#knownRule(source, [field, at], id)
    }
    const { id, exempt, softened, sleeps } = value
    const awake = this.#sources.rules.filter((rule) => rule.value.awake?.includes(id)).map((rule) => rule.value.id)
    return {
      id,
      ...this.#translated(source, value, this.#sources.translations.guards),
      exempt: [...new Set([...exempt, ...awake])],
      softened,
      ...compileKindly(value, this.#sources.translations.guards),
      ...(sleeps && { sleeps }),
    }
  }

  #compileRule({ value, source }: Sourced<RuleSource>): CompiledRule[] {
    const change = this.#sources.company.value.rules[value.id]
    const { match, unless } = this.#translated(source, value, this.#sources.translations.rules)
    const firmer = value.firmer && {
      action: value.firmer.action,
      when: this.#match(source, 'firmer', value.firmer.when),
    }
    const silent = [
      ...(unless ? [unless] : []),
      ...this.#compileExceptions(source, ['exceptions'], value.exceptions),
      ...this.#compileExceptions(this.#sources.company.source, ['rules', value.id, 'exceptions'], change?.exceptions),
    ]
    const mode = change?.mode ?? value.mode
    if (mode === 'off') return []
    const { id, topic, confidence, applies, clause, every, ownerless } = value
    const rule: CompiledRule = {
      id,
      ...compileSaid(this.#sources.company.value.company, value, this.#sources.translations.rules),
      topic,
      ...(mode === 'shadow' && { shadow: true }),
      action: change?.action ?? value.action,
      ...(firmer && !change?.action && { firmer }),
      confidence,
      ...(applies && { when: compileDraft(applies) }),
      match,
      ...(silent.length > 0 && { unless: anyOf(silent) }),
      ...this.#readerOf(source, value),
      ...(every && { every }),
      ...(clause && { clause }),
      ...(ownerless && { ownerless }),
      ...(runsInEveryLanguage(this.#sources, id) && { everyLanguage: true }),
    }
    return forEachIncident(rule, this.#sources.company.value.calendar)
  }

  /** A rule that the trained reader has learned about may be guessed and doubted, unless it says no. */
  #readerOf(source: Source, { id, guess = usualSureness, doubt }: RuleSource): { guess?: Expr; doubted?: true } {
    if (!this.#sources.topics?.classes.includes(id)) return {}
    const isProtected = { topic: 'guarded', atLeast: touchOfProtection }
    const may = (atLeast: number): MatchSource => ({ all: [{ topic: id, atLeast }, { not: isProtected }] })
    return {
      ...(guess !== false && { guess: this.#match(source, 'guess', may(guess)) }),
      ...(doubt !== false && { doubted: true }),
    }
  }

  /** An exception is a named condition, so that it can be told when it holds; the draft's time says whether it has expired. */
  #compileExceptions(source: Source, at: string[], exceptions: ExceptionSource[] = []): Expr[] {
    return exceptions.map(({ id, when, expires }) => {
      this.#reportAt(source, at, 'match')
      const expr = { all: [{ draft: { until: endOf(expires) } }, compileMatch(this.#target, when)] }
      return { name: this.#names.push({ id: `exception ${id}`, expr }) - 1 }
    })
  }

  /** The conditions of a rule or guard with what each translation adds to them. */
  #translated(
    source: Source,
    { id, match, unless }: { id: string; match: MatchSource; unless?: MatchSource },
    translations: Translated<{ id: string; match?: MatchSource; unless?: MatchSource }>[],
  ): { match: Expr; unless?: Expr } {
    const own = translations.filter(({ value }) => value.id === id)
    const of = (field: 'match' | 'unless', first: MatchSource | undefined): Expr[] => [
      ...(first ? [this.#match(source, field, first)] : []),
      ...own.flatMap((part) =>
        part.value[field] ? [this.#match(part.source, field, part.value[field], part.language)] : [],
      ),
    ]
    const exceptions = of('unless', unless)
    return { match: anyOf(of('match', match)), ...(exceptions.length > 0 && { unless: anyOf(exceptions) }) }
  }

  #match(source: Source, field: string, match: MatchSource, language?: string): Expr {
    this.#reportAt(source, [field], 'match', language)
    const expr = compileMatch(this.#target, match)
    return language && !('set' in expr) ? { language, match: expr } : expr
  }

  /** Words of packs are English unless they stand in the folder of a language; a company's own are in its language. */
  #reportAt(source: Source, at: string[], code: string, language?: string): void {
    const { company, languages } = this.#sources
    const folder = company.source.path.replace(/[^/\\]*$/, '')
    this.#target.language = language ?? (source.path.startsWith(folder) ? (company.value.languages[0] as string) : 'en')
    this.#target.letters = languages.find(({ value }) => value.id === this.#target.language)?.value.spellings ?? {}
    this.#report = (message, hint) => this.problems.push(source.problem(at, code, message, hint))
  }

  /** Guards may name rules of packs that this company does not extend; a family that is there must have the rule. */
  #knownRule(source: Source, at: (string | number)[], id: string): void {
    const family = id.split('.')[0]
    const siblings = this.#sources.rules.filter((rule) => rule.value.id.split('.')[0] === family)
    if (siblings.length === 0 || siblings.some((rule) => rule.value.id === id)) return
    this.problems.push(source.problem(at, 'unknown-rule', `There is no rule "${id}".`, 'Check the spelling.'))
  }
}

const anyOf = (parts: Expr[]): Expr => (parts.length === 1 ? (parts[0] as Expr) : { any: parts })

const plainTerms = (terms: CompanySource['lexicons'][string] = []): string[] =>
  terms.filter((term) => typeof term === 'string')

function namesIn(expr: unknown): number[] {
  if (Array.isArray(expr)) return expr.flatMap(namesIn)
  if (typeof expr !== 'object' || expr === null) return []
  return Object.entries(expr).flatMap(([key, value]) => (key === 'name' ? [value as number] : namesIn(value)))
}
