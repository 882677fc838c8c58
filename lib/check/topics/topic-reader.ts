import type { CompiledPolicy, CompiledTopics } from '../../policy/compiled.ts'
import type { Scene } from '../scene.ts'
import type { Span } from '../verdict.ts'
import { readClassWeights } from './class-weights.ts'
import { prepareFeatures, type ReadPassage } from './features.ts'
import { readFlagTable } from './flag-table.ts'
import { sigmoid, softmax } from './likelihood.ts'
import type { Token } from './tokens.ts'

/** What a passage is like. */
export interface Reading {
  /** Original offsets of the sentence that weighs most. */
  start: number
  end: number
  /** Original offsets of all that was read. */
  passage: Span
  /**
   * 0 to 1 for each trained class: how surely somebody who knows the policy would stop here (`flag`), how surely this is
   * talk that nobody may warn about (`guarded`), and for a rule how surely one would stop because of it.
   */
  sureness: number[]
  /** 0 to 1 for each thing it may be about: the shares of one. */
  about: number[]
  /** The words, as they are written in the draft or in what it answers, that speak most for one of `about`, the weightiest first. */
  tellingWords(about: number): string[]
}

// A draft may break two rules: the likeliest counts, and any other with at least this share.
const fairShare = 0.2

/** Prepares the trained reader of a policy: what each passage of a draft is like. */
export function prepareTopicReader(policy: CompiledPolicy, topics: CompiledTopics): (scene: Scene) => Reading[] {
  const read = prepareFeatures(policy, topics)
  const weigh = readFlagTable(topics.flag.table, topics.flag.scale)
  const addClasses = readClassWeights(topics.words, topics.scales)
  const readPassage = (passage: ReadPassage): Reading => {
    const { said, singles, fine, places, tokens } = passage
    const bySentence = new Map<number, number>()
    let sum = 0
    for (let at = 0; at < fine.length; at++) {
      const weight = weigh(fine[at] as number)
      if (weight === 0) continue
      const sentence = tokens[places[at] as number]?.sentence ?? -1
      sum += weight
      bySentence.set(sentence, (bySentence.get(sentence) ?? 0) + weight)
    }
    const sums = topics.biases.map(() => 0)
    for (const word of singles) addClasses(word, sums)
    const norm = Math.sqrt(Math.max(singles.length, 1))
    const [guarded = 0, ...scores] = sums.map((score, at) => score / norm + (topics.biases[at] as number))
    const about = scores.splice(topics.classes.length - 2)
    const shares = softmax(scores)
    const least = Math.min(fairShare, Math.max(...shares))
    const flag = sigmoid(sum / Math.sqrt(fine.length) + topics.flag.bias)
    return {
      ...weightiest(passage, bySentence),
      passage: { start: tokens[passage.from]?.start ?? 0, end: tokens[passage.to - 1]?.end ?? 0 },
      sureness: [flag, sigmoid(guarded), ...shares.map((share) => (share >= least ? flag : 0))],
      about: softmax(about),
      tellingWords: (topic) => {
        const at = sums.length - about.length + topic
        const weighed = said.map(({ text, written }) => {
          const before = sums[at] as number
          addClasses(text, sums)
          return { written, weight: (sums[at] as number) - before }
        })
        const told = weighed.sort((a, b) => b.weight - a.weight)
        const telling = told.filter(({ weight }) => weight > (told[0]?.weight as number) / 2)
        return [...new Set(telling.map(({ written }) => written))]
      },
    }
  }
  return (scene) => read(scene).map(readPassage)
}

function weightiest({ tokens, from, to }: ReadPassage, weights: Map<number, number>): { start: number; end: number } {
  const own: Token[] = tokens.slice(from, to)
  const weightOf = ({ sentence }: Token): number => weights.get(sentence) ?? 0
  const best = own.reduce<Token | undefined>(
    (most, one) => (most && weightOf(most) >= weightOf(one) ? most : one),
    undefined,
  )
  const shown = own.filter(({ sentence }) => sentence === best?.sentence)
  return { start: shown[0]?.start ?? 0, end: shown.at(-1)?.end ?? 0 }
}
