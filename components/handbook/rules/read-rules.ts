import type { Action } from '../../../lib/check/verdict.ts'
import type { OwnerCard } from '../../../lib/owners/card.ts'
import type { Topic } from '../../../lib/owners/topic.ts'
import { ownersOf } from '../../../lib/owners/topic-owners.ts'
import type { CompiledPolicy, CompiledRule, DraftCondition, Examples } from '../../../lib/policy/compiled.ts'
import { readMarkedWords } from '../../../lib/policy/marked-words.ts'
import { handbookWords } from '../../words/en-handbook.ts'

/** A rule of the policy as the handbook tells it. */
export interface ShownRule {
  /** Where it stands on the page. */
  anchor: string
  rule: CompiledRule
  title: string
  topic: Topic
  action: Action
  what: string
  why: string
  instead?: string
  examples: Examples
  when?: DraftCondition
  /** Absent where nobody has to be asked. */
  owner?: OwnerCard
}

/** For whom and when the handbook is read: owners differ by region, role and time, and some rules by time (epoch ms). */
export interface Reader {
  author: { region: string; roles: string[] }
  now: number
}

/** The rules a person may meet from now on: none that is on trial, none whose time is over. */
export function readRules(policy: CompiledPolicy, reader: Reader): ShownRule[] {
  const cards = new Map(policy.owners.map((owner) => [owner.id, owner]))
  const ownerOf = ({ owner, ownerless, topic }: CompiledRule): OwnerCard | undefined =>
    ownerless ? undefined : cards.get(owner ?? ownersOf(policy, cards, topic, reader).primary ?? '')
  const taken = new Map<string, number>()
  return policy.rules
    .filter(({ shadow, when }) => !shadow && !(when?.until !== undefined && when.until <= reader.now))
    .map((rule) => {
      const count = (taken.get(rule.id) ?? 0) + 1
      taken.set(rule.id, count)
      const examples = rule.examples ?? { fine: [], look: [] }
      const { title, message } = { ...rule, ...rule.translations?.[policy.speaks[0] as string] }
      const fill = (text: string) => text.replaceAll('{quote}', () => firstMarked(examples))
      return {
        anchor: `rule-${rule.id}${count > 1 ? `-${count}` : ''}`,
        rule,
        title,
        topic: rule.topic,
        action: rule.action,
        what: fill(message.what),
        why: fill(message.why),
        ...(message.instead && { instead: fill(message.instead) }),
        examples,
        ...(rule.when && { when: rule.when }),
        owner: ownerOf(rule),
      }
    })
}

/** The words that stand for "what you wrote" where a rule speaks of them. */
function firstMarked({ look }: Examples): string {
  const { text, spans } = readMarkedWords(look[0]?.text ?? '')
  return (spans[0] && text.slice(spans[0].start, spans[0].end)) || handbookWords.rules.theseWords
}
