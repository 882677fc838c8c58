import type { CompiledLanguages } from '../policy/compiled.ts'
import type { Word, Words } from './words.ts'

/** What tells languages apart: a word, an ending with its apostrophe or a letter, and the languages that have it. */
export type LanguageSigns = Map<string, string[]>

export function readSigns(signs: CompiledLanguages['signs']): LanguageSigns {
  return new Map(
    Object.entries(signs).flatMap(([languages, own]) => own.split(' ').map((sign) => [sign, languages.split(' ')])),
  )
}

/** What a sentence seems to be by its own words. */
export interface Guess {
  language: string
  score: number
}

/** What each sentence seems to be. Names, links and tags say nothing; writing that is not Latin is `other`. */
export function guessLanguages(signs: LanguageSigns, words: Words, prior: string): Guess[] {
  const sentences: Guess[] = []
  let scores = new Map<string, number>()
  let inTag = false
  words.list.forEach((word, at) => {
    const before = words.list[at - 1]
    inTag = before?.end === word.start && (inTag || /[#@]/.test(before.text))
    if (word.kind === 'word' && !inTag) weigh(signs, words, word, scores)
    if (words.list[at + 1]?.sentence === word.sentence) return
    sentences.push(guess(scores, prior))
    scores = new Map()
  })
  return sentences
}

/**
 * The language of each sentence. One that tells little takes that of its neighbour, the earlier one first; where no
 * sentence tells enough what little there is counts, and `prior` where there is nothing.
 */
export function settleLanguages(sentences: Guess[], prior: string): string[] {
  const sure = sentences.find(({ score }) => score >= enough)
  let last = sure?.language ?? prior
  return sentences.map(({ language, score }) => {
    if (score >= (sure ? enough : margin)) last = language
    return last
  })
}

export const languagesOf = (signs: LanguageSigns, words: Words, prior: string): string[] =>
  settleLanguages(guessLanguages(signs, words, prior), prior)

/** More than one sign that no other language has: a single one may be a loan word. */
export const enough = 1.5
const margin = 0.4

function weigh(signs: LanguageSigns, { folded }: Words, { text, start, end }: Word, scores: Map<string, number>): void {
  // A sign that one language has counts one; shared by several, it counts as a share of one.
  const add = (language: string, score: number) => scores.set(language, (scores.get(language) ?? 0) + score)
  const count = (sign: string): boolean => {
    const languages = signs.get(sign) ?? []
    for (const language of languages) add(language, 1 / languages.length)
    return languages.length > 0
  }
  if (text.charCodeAt(0) > lastLatin) add('other', 1)
  const written = folded.original.slice(start, end).toLowerCase()
  if (written !== text) for (const letter of written) count(`*${letter}`)
  if (count(written) || (written !== text && count(text))) return
  const cut = text.indexOf("'")
  if (cut < 1) return
  count(text.slice(0, cut + 1))
  count(text.slice(cut))
}

// Accents are gone from folded words: what lies behind is another script.
const lastLatin = 0x36f

/** The language with the most signs, where it has clearly more than the prior; else the prior, if it has a sign at all. */
function guess(scores: Map<string, number>, prior: string): Guess {
  const own = scores.get(prior) ?? 0
  let best = { language: prior, score: own }
  let most = own && own + margin
  for (const [language, score] of scores) {
    if (score < margin || score <= most) continue
    best = { language, score }
    most = score
  }
  return best
}
