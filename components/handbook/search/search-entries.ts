import type { GuardId } from '../../../lib/check/verdict.ts'
import type { CompiledPolicy } from '../../../lib/policy/compiled.ts'
import { readMarkedWords } from '../../../lib/policy/marked-words.ts'
import { words } from '../../words/en.ts'
import { handbookWords } from '../../words/en-handbook.ts'
import { type OwnedTopic, peopleOf } from '../owners/read-owned-topics.ts'
import type { UsableWords } from '../ready/usable-words.ts'
import type { ShownRule } from '../rules/read-rules.ts'
import type { Section } from '../sections.ts'
import type { Entry } from './search-index.ts'
import { termsOf } from './terms-of.ts'

/** What stands on the page. */
interface Told {
  policy: CompiledPolicy
  rules: ShownRule[]
  owned: OwnedTopic[]
  usable: UsableWords[]
  sections: readonly Section[]
}

/** All that can be found on the page: protected talk, rules, ready words, owners and sections. */
export function searchEntries({ policy, rules, owned, usable, sections }: Told): Entry[] {
  const { search, rightsText, topics } = handbookWords
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
    ...termsOf(policy, rule.match),
  }))
  const rights: Partial<Record<GuardId, string>> = { 'work-conditions': rightsText[0], wrongdoing: rightsText[1] }
  // A word that protected talk shares with a rule promises nothing: profit is said of pay as well as of results.
  const shared = new Set(ruled.flatMap(({ words }) => words))
  const guarded = policy.guards.flatMap(({ id, match }) => {
    const detail = rights[id]
    const terms = termsOf(policy, match)
    const own = terms.words.filter((term) => !shared.has(term))
    return detail ? { anchor: 'rights', title: search.yours, detail, texts: [], signs: terms.signs, words: own } : []
  })
  const asked = policy.owners.map((owner) => {
    const { id, team } = owner
    const theirs = owned.filter(({ first }) => first.id === id).map(({ topic }) => topics[topic])
    return {
      anchor: `owner-${id}`,
      title: team,
      detail: search.owner(peopleOf(owner), theirs),
      texts: theirs,
      signs: [],
      words: [],
    }
  })
  const ready = usable.map(({ anchor, words: { title, text, topics: about } }) => ({
    anchor,
    title: handbookWords.ready.use(title),
    detail: text,
    texts: about.map((topic) => topics[topic]),
    signs: [],
    words: [],
  }))
  const headed = sections.map(({ id, title }) => ({
    anchor: id,
    title,
    detail: search.section,
    texts: [],
    signs: [],
    words: [],
  }))
  return [...guarded, ...ruled, ...ready, ...asked, ...headed]
}
