import { networks } from '../../../lib/check/draft.ts'
import type { CompiledPolicy, ReadyWords } from '../../../lib/policy/compiled.ts'
import { handbookWords } from '../../words/en-handbook.ts'
import { conditionsInWords } from '../conditions-in-words.ts'

/** Words that owners have written for others to use, as the handbook tells them. */
export interface UsableWords {
  /** Where they stand on the page. */
  anchor: string
  words: ReadyWords
  /** Where and until when they hold, a sentence each. */
  conditions: string[]
}

/** Those that can be used at `now` (epoch ms): what is to be said later may be a secret until then. */
export const usableWords = ({ readyWords = [] }: CompiledPolicy, now: number): UsableWords[] =>
  readyWords
    .filter(({ from = now, until = now + 1 }) => from <= now && now < until)
    .map((words, at) => ({ anchor: `ready-${at}`, words, conditions: conditionsOf(words) }))

function conditionsOf({ on, networks: own, until }: ReadyWords): string[] {
  const isEverywhere = networks.every((network) => own.includes(network))
  const when = { ...(!isEverywhere && { networks: own }), ...(until !== undefined && { until }) }
  return [...(on ? [handbookWords.ready.on[on]] : []), ...conditionsInWords(when)]
}
