import { anyOf } from './any-of.ts'
import type { CompileContext } from './compile-context.ts'
import { addTerms, compileMatch } from './compile-match.ts'
import type { Expr } from './compiled.ts'
import { foldLink, spellings } from './name-spellings.ts'
import type { Sourced, Translated } from './read-policy.ts'
import { type CompanySource, nameOf } from './schema/company.ts'
import { endOf } from './schema/moment.ts'
import type { LexiconSource } from './schema/rule.ts'

type OwnTerms = CompanySource['lexicons'][string]

/** Gives every lexicon its place among the named conditions, so that whatever is compiled next may refer to it. */
export function nameLexicons({ sources, target, names, problems }: CompileContext): void {
  const own = sources.company.value.lexicons
  for (const { value, source } of sources.lexicons) {
    if (target.names.has(value.id)) {
      problems.push(
        source.problem(['id'], 'duplicate', `The lexicon "${value.id}" exists twice.`, 'Rename one, or merge them.'),
      )
    }
    target.names.set(value.id, names.push({ id: value.id, expr: { any: [] } }) - 1)
    const links = [...(value.terms ?? []), ...plainTerms(own[value.id])].map(foldLink)
    if (value.id.endsWith('-link')) target.links.set(value.id, links)
  }
}

/** Compiles the lexicons that have a place. A company's own terms join those of the packs. */
export function compileLexicons(context: CompileContext): void {
  const { company, lexicons, translations } = context.sources
  for (const lexicon of lexicons) compileLexicon(context, lexicon, company.value.lexicons[lexicon.value.id] ?? [])
  for (const translation of translations.lexicons) translateLexicon(context, translation)
}

function compileLexicon(context: CompileContext, { value, source }: Sourced<LexiconSource>, own: OwnTerms): void {
  const { sources, target, names } = context
  context.goTo(source, ['match'])
  const parts: Expr[] = []
  if (value.match) parts.push(compileMatch(target, value.match))
  if (value.terms) {
    context.goTo(source, ['terms'])
    parts.push(compileMatch(target, { phrase: value.terms, exact: value.exact }))
  }
  const embargoes = sources.company.value.calendar.embargoes.filter(({ lexicon }) => lexicon === value.id)
  const endOfSecrecy = (name: string): string | undefined =>
    embargoes.find(({ terms }) => !terms || terms.includes(name))?.until
  for (const [until, terms] of Map.groupBy(own, (term) => endOfSecrecy(nameOf(term)))) {
    const found = compileNames(context, terms)
    parts.push(...(until ? [{ all: [{ draft: { until: endOf(until) } }, { any: found }] }] : found))
  }
  names[target.names.get(value.id) as number] = { id: value.id, expr: anyOf(parts) }
}

function translateLexicon(context: CompileContext, { value, source, language }: Translated<LexiconSource>): void {
  const { match, terms, exact } = value
  const parts = [...(match ? [match] : []), ...(terms ? [{ phrase: terms, exact }] : [])]
  const lexicon = context.names[context.target.names.get(value.id) as number] as { expr: Expr }
  lexicon.expr = anyOf([lexicon.expr, ...parts.map((part) => context.compileField(source, 'match', part, language))])
}

function compileNames({ target }: CompileContext, terms: OwnTerms): Expr[] {
  const plain = plainTerms(terms).flatMap(spellings)
  const cased = terms.filter((term) => typeof term !== 'string').flatMap((term) => spellings(term.cased))
  return [
    ...(plain.length > 0 ? [addTerms(target, plain, { exact: true })] : []),
    ...(cased.length > 0 ? [addTerms(target, cased, { cased: true })] : []),
  ]
}

const plainTerms = (terms: OwnTerms = []): string[] => terms.filter((term) => typeof term === 'string')
