import { foldTerm, readPhrase } from '../../phrase.ts'
import { type LintCheck, lintProblem } from '../subject.ts'

/** Terms that a lexicon holds twice: the packs' phrases in all their readings, and the company's names. */
export const findDuplicateTerms: LintCheck = ({ sources }) => {
  const packs = [...sources.lexicons, ...sources.translations.lexicons].flatMap(({ value, source }) =>
    repeated(value.terms ?? [], readingsOf).map(({ at, term }) =>
      lintProblem('warning', source, ['terms', at], ...said(value.id, term)),
    ),
  )
  const { value, source } = sources.company
  const own = Object.entries(value.lexicons).flatMap(([id, terms]) =>
    repeated(
      terms.map((term) => (typeof term === 'string' ? term : term.cased)),
      (term) => [foldTerm(term)],
    ).map(({ at, term }) => lintProblem('warning', source, ['lexicons', id, at], ...said(id, term))),
  )
  return [...packs, ...own]
}

const said = (id: string, term: string): [string, string, string] => [
  'duplicate',
  `The lexicon "${id}" has "${term}" already.`,
  'Take it out.',
]

const readingsOf = (term: string): string[] => readPhrase(term).map((steps) => JSON.stringify(steps))

/** Terms all of whose readings stood there before. */
function repeated(terms: string[], readings: (term: string) => string[]): { at: number; term: string }[] {
  const seen = new Set<string>()
  return terms.flatMap((term, at) => {
    const read = readings(term)
    const isRepeated = read.every((reading) => seen.has(reading))
    for (const reading of read) seen.add(reading)
    return isRepeated ? [{ at, term }] : []
  })
}
