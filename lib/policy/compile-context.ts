import { anyOf } from './any-of.ts'
import { languageOf } from './compile-language.ts'
import { compileMatch, type MatchTarget } from './compile-match.ts'
import type { Expr } from './compiled.ts'
import type { Problem } from './problem.ts'
import type { PolicySources, Translated } from './read-policy.ts'
import type { MatchSource } from './schema/match.ts'
import type { Source } from './source.ts'

/** The conditions of a rule or guard, as written. */
interface Conditions {
  id: string
  match?: MatchSource
  unless?: MatchSource
}

/** What every part of a policy is compiled into, and where what is wrong with it is noted. */
export class CompileContext {
  readonly problems: Problem[] = []
  readonly names: { id: string; expr: Expr }[] = []
  readonly sources: PolicySources
  readonly target: MatchTarget
  #report: MatchTarget['report'] = () => {}

  constructor(sources: PolicySources) {
    this.sources = sources
    this.target = {
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

  /**
   * What is compiled next stands there. Words of packs are English unless they stand in the folder of a language; a
   * company's own are in its first language.
   */
  goTo(source: Source, at: string[], language?: string): void {
    const { company, languages } = this.sources
    this.target.language = language ?? languageOf(source, company.value)
    this.target.letters = languages.find(({ value }) => value.id === this.target.language)?.value.spellings ?? {}
    this.#report = (message, hint) => this.problems.push(source.problem(at, 'match', message, hint))
  }

  /** A condition that stands in a field; that of a translation holds in sentences of its language. */
  compileField(source: Source, field: string, match: MatchSource, language?: string): Expr {
    this.goTo(source, [field], language)
    const expr = compileMatch(this.target, match)
    return language && !('set' in expr) ? { language, match: expr } : expr
  }

  /** The conditions of a rule or guard with what each translation adds to them. */
  compileConditions(
    source: Source,
    { id, match, unless }: Conditions & { match: MatchSource },
    translations: Translated<Conditions>[],
  ): { match: Expr; unless?: Expr } {
    const own = translations.filter(({ value }) => value.id === id)
    const compile = (field: 'match' | 'unless', first: MatchSource | undefined): Expr[] => [
      ...(first ? [this.compileField(source, field, first)] : []),
      ...own.flatMap((part) =>
        part.value[field] ? [this.compileField(part.source, field, part.value[field], part.language)] : [],
      ),
    ]
    const exceptions = compile('unless', unless)
    return { match: anyOf(compile('match', match)), ...(exceptions.length > 0 && { unless: anyOf(exceptions) }) }
  }
}
