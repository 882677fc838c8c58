import type { CompiledLanguage } from './compiled.ts'
import { foldTerm } from './phrase.ts'
import type { PolicySources } from './read-policy.ts'
import type { LanguageSource } from './schema/language.ts'

// Without these a post that is somebody's right to write could be flagged.
const protecting = ['work-conditions', 'wrongdoing'] as const

/** Every language that is known, those first in which protected talk is known too. */
export function compileLanguages({ languages, translations }: PolicySources): CompiledLanguage[] {
  const isGuarded = (id: string): boolean =>
    id === 'en' ||
    protecting.every((guard) =>
      translations.guards.some(({ language, value }) => language === id && value.id === guard),
    )
  return languages
    .map(({ value }) => ({
      id: value.id,
      signs: signsOf(value),
      ...(value.casual && { casual: value.casual }),
      ...(value.irregular && { irregular: byForm(value.irregular) }),
      ...(isGuarded(value.id) && { guarded: true }),
    }))
    .toSorted((a, b) => Number(b.guarded ?? false) - Number(a.guarded ?? false))
}

/** True for a rule that no protecting guard silences: it may run where protected talk is not known. */
export function runsInEveryLanguage({ guards }: PolicySources, rule: string): boolean {
  return protecting.every((id) => guards.some(({ value }) => value.id === id && value.exempt.includes(rule)))
}

/** Words as written and without accents, since people leave them out; letters with a star, since é is also a word. */
function signsOf({ words, letters }: LanguageSource): string {
  const signs = words
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .flatMap((word) => (/^'|'$/.test(word) ? [word] : [word, foldTerm(word)]))
  return [...new Set([...signs, ...[...letters].map((letter) => `*${letter}`)])].join(' ')
}

const byForm = (irregular: Record<string, string | string[]>): Record<string, string> =>
  Object.fromEntries(Object.entries(irregular).flatMap(([word, forms]) => [forms].flat().map((form) => [form, word])))
