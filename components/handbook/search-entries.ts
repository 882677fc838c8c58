import type { GuardId } from '../../lib/check/verdict.ts'
import type { CompiledPolicy, Expr } from '../../lib/policy/compiled.ts'
import { readMarkedWords } from '../../lib/policy/marked-words.ts'
import { words } from '../words/en.ts'
import { handbookWords } from '../words/en-handbook.ts'
import type { OwnedTopic } from './read-owned-topics.ts'
import type { ShownRule } from './read-rules.ts'
import type { Entry } from './search-index.ts'
import type { Section } from './sections.ts'

/** All that can be found on the page: protected talk, rules, owners and sections. */
export function searchEntries(
  policy: CompiledPolicy,
  rules: ShownRule[],
  owned: OwnedTopic[],
  sections: readonly Section[],
): Entry[] {
  const { search, rightsText, topics } = handbookWords
  const rights: Partial<Record<GuardId, string>> = { 'work-conditions': rightsText[0], wrongdoing: rightsText[1] }
  const guarded = policy.guards.flatMap(({ id, match }) => {
    const detail = rights[id]
    return detail ? { anchor: 'rights', title: search.yours, detail, texts: [], words: wordsOf(policy, match) } : []
  })
  const ruled = rules.map(({ anchor, rule, title, topic, action, what, why, instead = '', examples }) => ({
    anchor,
    title,
    detail: `${words.action[action]}: ${what}`,
    texts: [
      topics[topic],
      rule.clause?.title ?? '',
      why,
      instead,
      ...[...examples.fine, ...examples.look].map(({ text }) => readMarkedWords(text).text),
    ],
    words: wordsOf(policy, [rule.match, rule.guess ?? []].flat()),
  }))
  const asked = policy.owners.map(({ id, team, person = '' }) => {
    const theirs = owned.filter(({ first }) => first.id === id).map(({ topic }) => topics[topic])
    return { anchor: `owner-${id}`, title: team, detail: search.owner(person, theirs), texts: theirs, words: [] }
  })
  const headed = sections.map(({ id, title }) => ({ anchor: id, title, detail: search.section, texts: [], words: [] }))
  return [...guarded, ...ruled, ...asked, ...headed]
}

/** The words that a condition looks for; what must not be there does not count. */
function wordsOf(policy: CompiledPolicy, condition: Expr | Expr[]): string[] {
  const seen = new Set<number>()
  const look = (value: unknown): string[] => {
    if (typeof value !== 'object' || value === null || 'not' in value) return []
    if ('set' in value) return (policy.sets[value.set as number]?.terms ?? '').split('\n')
    if ('name' in value) {
      const name = value.name as number
      if (seen.has(name)) return []
      seen.add(name)
      return look(policy.names[name]?.expr)
    }
    return Object.values(value).flatMap(look)
  }
  return look(condition)
}
