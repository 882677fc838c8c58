import type { CompiledLanguages } from './compiled.ts'
import { foldTerm } from './phrase.ts'
import type { PolicySources } from './read-policy.ts'
import type { CompanySource } from './schema/company.ts'
import type { LanguageSource } from './schema/language.ts'
import type { Source } from './source.ts'
import { protecting } from './unprotected.ts'

/** How languages are told apart, and in which of them protected talk is not known. */
export function compileLanguages({ languages, translations }: PolicySources): CompiledLanguages {
  const isGuarded = (id: string): boolean =>
    id === 'en' ||
    protecting.every((guard) =>
      translations.guards.some(({ language, value }) => language === id && value.id === guard),
    )
  const ids = languages.map(({ value }) => value.id)
  const written = languages.flatMap(({ value }) => Object.entries(value.casual))
  const forms = languages.flatMap(({ value }) => byForm(value.irregular))
  return {
    signs: compileSigns(languages.map(({ value }) => value)),
    unguarded: [...ids.filter((id) => !isGuarded(id)), 'other'],
    casual: Object.fromEntries(written),
    irregular: Object.fromEntries(forms),
  }
}

/** The language of a file's words outside the folder of a language: packs are English, a company writes its first one. */
export const languageOf = ({ pack }: Source, { languages }: CompanySource): string =>
  pack === undefined ? (languages[0] as string) : 'en'

/** Signs by the languages that have them. */
export function compileSigns(languages: LanguageSource[]): Record<string, string> {
  const owners = new Map<string, string>()
  for (const language of languages) {
    for (const sign of signsOf(language)) {
      const others = owners.get(sign)
      owners.set(sign, others ? `${others} ${language.id}` : language.id)
    }
  }
  const groups = Map.groupBy(owners, ([, ids]) => ids)
  return Object.fromEntries([...groups].map(([ids, signs]) => [ids, signs.map(([sign]) => sign).join(' ')]))
}

/** True for a rule that no protecting guard silences: it may run where protected talk is not known. */
export function runsInEveryLanguage({ guards }: PolicySources, rule: string): boolean {
  return protecting.every((id) => guards.some(({ value }) => value.id === id && value.exempt.includes(rule)))
}

/** Words as written and without accents, since people leave them out; letters with a star, since é is also a word. */
function signsOf({ words, letters }: LanguageSource): Set<string> {
  const signs = words
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .flatMap((word) => (/^'|'$/.test(word) ? [word] : [word, foldTerm(word)]))
  return new Set([...signs, ...[...letters].map((letter) => `*${letter}`)])
}

const byForm = (irregular: Record<string, string | string[]>): [string, string][] =>
  Object.entries(irregular).flatMap(([word, forms]) => [forms].flat().map((form): [string, string] => [form, word]))
