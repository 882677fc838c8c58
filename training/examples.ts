import { loadPolicy } from '../bin/second-look/load-policy.ts'
import { openScene } from '../lib/check/open-scene.ts'
import { preparePolicy } from '../lib/check/prepare.ts'
import { prepareFeatures, type ReadPassage } from '../lib/check/topics/features.ts'
import type { TrainingDraft } from './read-drafts.ts'

/** A passage to learn from. */
export interface Passage {
  singles: string[]
  fine: number[]
  /** The rule that it breaks; absent for one to pass. */
  rule?: string
  isGuarded: boolean
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
  const passages = drafts.flatMap(({ draft, rules, isGuarded, marks }) => {
    const cut = read(openScene(prepared, draft))
    const isMarked = cut.map((passage) => marks.some((mark) => touches(passage, mark)))
    return cut.map(({ singles, fine }, at) => ({
      singles,
      fine,
      ...((isMarked[at] || !isMarked.includes(true)) && { rule: rules[0] }),
      isGuarded,
    }))
  })
  return { passages, masked, asked }
}

function touches({ tokens, from, to }: ReadPassage, mark: { start: number; end: number }): boolean {
  return mark.start < (tokens[to - 1]?.end ?? 0) && mark.end > (tokens[from]?.start ?? 0)
}
