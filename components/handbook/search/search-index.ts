import { fold } from '../../../lib/check/fold.ts'
import { basesOf } from '../../../lib/check/inflection.ts'
import { isNear } from '../../../lib/policy/is-near.ts'

/** Something on the page that can be found. What is said in its title counts most, then `texts`, `signs` and `words`. */
export interface Entry {
  /** Where it stands on the page. */
  anchor: string
  title: string
  detail: string
  texts: string[]
  /** Terms that it is about, without being said: what is enough for a rule to speak. */
  signs: string[]
  /** Terms that are a part of what a rule looks for. */
  words: string[]
}

const weights = { title: 4, text: 2, sign: 2, word: 0.6 }
/** How much a find counts by how it was found. */
const exact = 1
const sameWord = 0.8
const begun = 0.6
const mistyped = 0.5

/** How well a word finds entries. */
type Scores = Map<Entry, number>

/**
 * An index over the page. Word forms count as one word (by the policy's irregular forms), the last word may be begun only,
 * and a word that is nowhere may be mistyped.
 */
export class SearchIndex {
  readonly #entries: Entry[]
  readonly #irregular: Map<string, string>
  readonly #ignored: Set<string>
  readonly #byWord = new Map<string, Scores>()

  /** @param fillers words of a question that say nothing of its matter, with a space between two */
  constructor(entries: Entry[], irregular: Map<string, string>, fillers: string) {
    this.#entries = entries
    this.#irregular = irregular
    this.#ignored = new Set(fillers.split(' '))
    for (const entry of entries) {
      this.#add(entry, [entry.title], weights.title)
      this.#add(entry, [entry.detail, ...entry.texts], weights.text)
      this.#add(entry, entry.signs, weights.sign, true)
      this.#add(entry, entry.words, weights.word, true)
    }
  }

  /** What answers a question, the best first. */
  search(query: string): Entry[] {
    const asked = wordsOf(query).filter((word) => !this.#ignored.has(word))
    const totals = new Map<Entry, { score: number; words: number }>()
    for (const [at, word] of asked.entries()) {
      for (const [entry, score] of this.#find(word, at === asked.length - 1)) {
        const total = totals.get(entry) ?? { score: 0, words: 0 }
        totals.set(entry, { score: total.score + score, words: total.words + 1 })
      }
    }
    // What speaks of half a question or less does not answer it; what speaks of more of it goes before what speaks loudly of one word.
    const weigh = ({ score, words }: { score: number; words: number }): number => (score * words) / asked.length
    const answers = [...totals].filter(([, { words }]) => words * 2 > asked.length)
    return answers.sort(([, a], [, b]) => weigh(b) - weigh(a)).map(([entry]) => entry)
  }

  /** @param areTerms a word of a longer term says less of it */
  #add(entry: Entry, texts: string[], weight: number, areTerms = false): void {
    for (const words of texts.map(wordsOf)) {
      const each = areTerms ? weight / words.length : weight
      for (const word of words) {
        this.#note(entry, word, each)
        for (const base of basesOf(word, this.#irregular)) this.#note(entry, base, each * sameWord)
      }
    }
  }

  #note(entry: Entry, word: string, weight: number): void {
    const scores = this.#byWord.get(word) ?? new Map()
    this.#byWord.set(word, scores.set(entry, Math.max(scores.get(entry) ?? 0, weight)))
  }

  #find(word: string, isLast: boolean): Scores {
    const ways = [
      { words: [word], quality: exact },
      { words: basesOf(word, this.#irregular), quality: sameWord },
      { words: isLast && word.length > 2 ? this.#known((known) => known.startsWith(word)) : [], quality: begun },
    ]
    const found = this.#score(ways)
    if (found.size > 0) return found
    return this.#score([{ words: this.#known((known) => isNear(known, word)), quality: mistyped }])
  }

  #known(fits: (word: string) => boolean): string[] {
    return [...this.#byWord.keys()].filter(fits)
  }

  /** By the best way to each entry; a word that few entries have says more. */
  #score(ways: { words: string[]; quality: number }[]): Scores {
    const found: Scores = new Map()
    for (const { words, quality } of ways) {
      for (const scores of words.flatMap((word) => this.#byWord.get(word) ?? [])) {
        const rarity = Math.log(1 + this.#entries.length / scores.size)
        for (const [entry, weight] of scores) {
          found.set(entry, Math.max(found.get(entry) ?? 0, weight * quality * rarity))
        }
      }
    }
    return found
  }
}

const wordsOf = (text: string): string[] => fold(text).text.match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? []
