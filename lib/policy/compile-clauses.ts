import { compileMatch, type MatchTarget } from './compile-match.ts'
import type { Choice, ClauseGrammar } from './compiled.ts'
import type { ClausesSource } from './schema/clauses.ts'

/** Compiles how clauses are read: words become term sets of the policy, named parts are written into the patterns. */
export function compileClauses(target: MatchTarget, source: ClausesSource): ClauseGrammar {
  const pattern = (written: string): string => {
    const whole = written.replace(/\{([a-z]+)\}/g, (_, name: string) => partOf(target, source, name))
    try {
      return new RegExp(whole, 'u').source
    } catch (error) {
      target.report(`A pattern cannot be read: ${(error as Error).message}.`, `It is ${written}`)
      return ''
    }
  }
  const choices = (written: Choice[]): Choice[] => written.map(({ is, where }) => ({ is, where: pattern(where) }))
  return {
    words: source.words.map(({ tags, words, match }) => ({
      tags,
      match: compileMatch(target, [...(words ? [{ phrase: words, exact: true }] : []), ...(match ? [match] : [])]),
    })),
    endings: choices(source.endings),
    // Quotation marks are no words, so that no word can be required.
    quotation: { pattern: pattern(source.quotation), requires: [''] },
    split: pattern(source.split.replace(/\s+/g, '')),
    join: pattern(source.join),
    features: Object.fromEntries(Object.entries(source.features).map(([name, values]) => [name, choices(values)])),
  }
}

function partOf(target: MatchTarget, { parts }: ClausesSource, name: string): string {
  if (Object.hasOwn(parts, name)) return parts[name] as string
  target.report(`There is no part "${name}".`, `Known ones: ${Object.keys(parts).sort().join(', ') || 'none'}.`)
  return ''
}
