import { basesOf } from '../../../check/inflection.ts'
import type { CompiledPolicy, Expr } from '../../compiled.ts'
import { spellings } from '../../name-spellings.ts'
import type { PolicySources } from '../../read-policy.ts'
import { protecting } from '../../unprotected.ts'
import type { LintProblem, Severity } from '../lint-problem.ts'
import { type LintCheck, lintProblem } from '../subject.ts'

/**
 * Names of the company's lexicons that are words of everyday: those by which the guards know protected talk would have that
 * talk flagged, those that stand in nearly every draft would have nearly every draft flagged.
 */
export const findEverydayNames: LintCheck = ({ policy, sources }) => {
  const { value, source } = sources.company
  const frequent = frequentWordsOf(sources)
  const known = protectedTermsOf(policy, frequent)
  return Object.entries(value.lexicons).flatMap(([lexicon, names]) =>
    names.flatMap((written, at): LintProblem[] => {
      const isCased = typeof written !== 'string'
      const name = isCased ? written.cased : written
      const forms = spellings(name).flatMap((form) => [form, ...basesOf(form, new Map())])
      const report = (severity: Severity, message: string, hint: string): LintProblem[] => [
        lintProblem(severity, source, ['lexicons', lexicon, at], 'everyday-name', `"${name}" ${message}`, hint),
      ]
      if (forms.some((form) => frequent.has(form)))
        return isCased
          ? report(
              'note',
              'is an ordinary word: it is found wherever a sentence begins with it.',
              'Give the full name.',
            )
          : report(
              'error',
              'is an ordinary word: it would be found in nearly every draft.',
              `Give the full name, or write {cased: ${name}} where it always has a capital.`,
            )
      if (!forms.some((form) => known.has(form))) return []
      // Somebody's employer may be a regulator, whose name the guards know.
      const severity = lexicon === 'company' ? 'warning' : 'error'
      return report(severity, 'is a word of talk that is protected: such talk would be flagged.', 'Give the full name.')
    }),
  )
}

const frequentWordsOf = ({ company, languages }: PolicySources): Set<string> =>
  new Set(
    languages
      .filter(({ value }) => company.value.languages.includes(value.id))
      .flatMap(({ value }) => value.words.toLowerCase().trim().split(/\s+/)),
  )

/** What the guards of protected talk look for, and what is left of it without frequent words: "the union" is union. */
function protectedTermsOf(policy: CompiledPolicy, frequent: Set<string>): Set<string> {
  const guards = policy.guards.filter(({ id }) => protecting.some((each) => each === id))
  const sets = new Set(guards.flatMap(({ match }) => setsIn(policy, match, new Set())))
  // Names are of no language: the guards look for the company's own as well.
  const terms = [...sets].flatMap((set) => (policy.sets[set]?.language ? policy.sets[set].terms.split('\n') : []))
  const rest = terms.map((term) => term.split(' ').filter((word) => !frequent.has(word)))
  return new Set([...terms, ...rest.map((words) => words.join(' '))].filter(Boolean))
}

/** The term sets of which a condition asks that they are there. */
function setsIn(policy: CompiledPolicy, part: unknown, seen: Set<number>): number[] {
  if (Array.isArray(part)) return part.flatMap((each) => setsIn(policy, each, seen))
  if (typeof part !== 'object' || part === null) return []
  const expr = part as Partial<Record<string, unknown>>
  if (typeof expr.set === 'number') return [expr.set]
  // Words inside a longer phrase say little by themselves.
  if ('not' in expr || 'seq' in expr) return []
  if (typeof expr.name !== 'number') return Object.values(expr).flatMap((each) => setsIn(policy, each, seen))
  if (seen.has(expr.name)) return []
  seen.add(expr.name)
  return setsIn(policy, policy.names[expr.name]?.expr satisfies Expr | undefined, seen)
}
