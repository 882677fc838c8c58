import type { Topic } from '../owners/topic.ts'
import type { CompiledPolicy, ReadyWords } from '../policy/compiled.ts'
import type { Draft } from './draft.ts'
import type { Fix } from './verdict.ts'

/** True for a draft that is, word for word, what an owner has written for others: it counts as public already. */
export const isReadyWords = (policy: CompiledPolicy, draft: Draft): boolean =>
  usableIn(policy, draft).some(({ text }) => looksSame(text, draft.text))

/** Puts what an owner has written about this topic in the place of the whole draft; undefined where there is nothing for it. */
export function readyFix(policy: CompiledPolicy, topic: Topic, draft: Draft): Fix | undefined {
  const words = usableIn(policy, draft).find(({ topics }) => topics.includes(topic))
  const span = { start: 0, end: draft.text.length }
  return words && { kind: 'replace', span, text: words.text, label: words.title, ready: true }
}

function usableIn({ readyWords = [] }: CompiledPolicy, draft: Draft): ReadyWords[] {
  const place = draft.replyTo || draft.surface === 'reply' || draft.surface === 'comment' ? 'answer' : 'post'
  return readyWords.filter(
    ({ networks, on = place, from = draft.now, until = draft.now + 1 }) =>
      on === place && from <= draft.now && draft.now < until && (!draft.network || networks.includes(draft.network)),
  )
}

/** How many spaces and lines an editor may add to words of one paragraph; a longer draft need not be looked through. */
const mostAdded = 20

/** Editors turn spaces and lines into their own. */
const looksSame = (one: string, other: string): boolean =>
  Math.abs(one.length - other.length) <= mostAdded && plain(one) === plain(other)
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
