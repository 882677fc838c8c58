import { loadPolicy } from '../bin/second-look/load-policy.ts'
import { openScene } from '../lib/check/open-scene.ts'
import { preparePolicy } from '../lib/check/prepare.ts'
import { prepareFeatures, type ReadPassage } from '../lib/check/topics/features.ts'
import type { Span } from '../lib/check/verdict.ts'
import type { Topic } from '../lib/owners/topic.ts'
import type { Example } from './learn-weights.ts'
import type { TrainingDraft } from './read-drafts.ts'

/** A passage to learn from. */
export interface Passage {
  singles: string[]
  fine: number[]
  /** The rules that it breaks; none for one to pass. */
  rules: string[]
  isGuarded: boolean
  about: 'nothing' | Topic
}

/** Lexicons that are read by what they are, whatever the company calls itself and its things. */
const masked = ['company', 'product', 'competitor', 'client', 'codename', 'exec', 'ticker', 'offer-code']

/** Cuts drafts into passages. Of a draft to flag those are at fault that have marked words; where none has, all are. */
export function readPassages(
  drafts: TrainingDraft[],
  company: string,
): { passages: Passage[]; masked: string[]; asked: string[] } {
  const { policy } = loadPolicy(company)
  const asked = policy.names.map(({ id }) => id).filter((id) => !masked.includes(id))
  const read = prepareFeatures(policy, { masked, asked })
  const prepared = preparePolicy(policy)
  const topicOf = new Map<string, Topic>(policy.rules.map(({ id, topic }) => [id, topic]))
  const passages = drafts.flatMap(({ draft, rules, isGuarded, marks, topic }) => {
    const cut = read(openScene(prepared, draft))
    const isMarked = cut.map((passage) => marks.some((mark) => touches(passage, mark)))
    return cut.map(({ singles, fine }, at): Passage => {
      const broken = isMarked[at] || !isMarked.includes(true) ? rules : []
      // Protected talk is no team's matter.
      const about = topicOf.get(broken[0] ?? '') ?? topic ?? 'nothing'
      return { singles, fine, rules: broken, isGuarded, about: isGuarded ? 'rights' : about }
    })
  })
  return { passages, masked, asked }
}

/** Which rule, as examples: a passage that breaks two of these rules is one for each. */
export function examplesByRule(
  passages: Pick<Passage, 'singles' | 'rules'>[],
  rules: string[],
  numbersOf: (singles: string[]) => Int32Array,
): Example[] {
  return passages.flatMap(({ singles, rules: broken }) =>
    broken.map((rule) => ({ features: numbersOf(singles), right: rules.indexOf(rule) })),
  )
}

function touches({ tokens, from, to }: ReadPassage, mark: Span): boolean {
  return mark.start < (tokens[to - 1]?.end ?? 0) && mark.end > (tokens[from]?.start ?? 0)
}
