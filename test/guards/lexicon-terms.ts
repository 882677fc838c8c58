import type { PolicySources } from '../../lib/policy/read-policy.ts'
import type { MatchSource } from '../../lib/policy/schema/match.ts'

/** The words of a lexicon as somebody would write them: the first of alternatives, without gaps and references. */
export function termsOf({ lexicons }: PolicySources, id: string): string[] {
  const lexicon = lexicons.find(({ value }) => value.id === id)?.value
  if (!lexicon) throw new Error(`There is no lexicon "${id}".`)
  return [...(lexicon.terms ?? []), ...(lexicon.match ? phrasesOf(lexicon.match) : [])]
    .filter((term) => !term.includes('<'))
    .map((term) =>
      term
        .replace(/\(([^|)]*)[^)]*\)/g, '$1')
        .replaceAll('...', '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
}

function phrasesOf(match: MatchSource): string[] {
  if (typeof match === 'string') return [match]
  if (Array.isArray(match)) return match.flatMap(phrasesOf)
  if ('phrase' in match) return [match.phrase].flat()
  if ('near' in match) return match.near.flatMap(phrasesOf)
  if ('any' in match) return match.any.flatMap(phrasesOf)
  if ('all' in match) return match.all.flatMap(phrasesOf)
  return []
}
