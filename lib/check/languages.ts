import type { CompiledLanguage } from '../policy/compiled.ts'
import type { Word, Words } from './words.ts'

/** What tells languages apart: a word, an ending with its apostrophe or a letter, and the languages that have it. */
export type LanguageSigns = Map<string, string[]>

/** A sign that one language has counts one; shared by several, it counts as a share of one. */
export function gatherSigns(languages: CompiledLanguage[]): LanguageSigns {
  const signs: LanguageSigns = new Map()
  for (const { id, signs: own } of languages) {
    for (const sign of own.split(' ')) signs.set(sign, [...(signs.get(sign) ?? []), id])
  }
  return signs
}

/** Words by how they are written on a phone, and by their irregular forms. */
export interface WordForms {
  casual: Map<string, string>
  irregular: Map<string, string>
}

export function gatherForms(languages: CompiledLanguage[]): WordForms {
  const gather = (kind: keyof WordForms) =>
    new Map(languages.flatMap((language) => Object.entries(language[kind] ?? {})))
  return { casual: gather('casual'), irregular: gather('irregular') }
}

/**
 * The language of each sentence. One that tells little takes that of its neighbour, the earlier one first; where no
 * sentence tells enough what little there is counts, and `prior` where there is nothing. Names, links and tags say
 * nothing; writing that is not Latin is `other`.
 */
export function languagesOf(signs: LanguageSigns, words: Words, prior: string): string[] {
  const sentences: (Guess | null)[] = []
  let scores = new Map<string, number>()
  let inTag = false
  words.list.forEach((word, at) => {
    const before = words.list[at - 1]
    inTag = before?.end === word.start && (inTag || before.text === '#' || before.text === '@')
    if (word.kind === 'word' && !inTag) weigh(signs, words, word, scores)
    if (words.list[at + 1]?.sentence === word.sentence) return
    sentences.push(guess(scores, prior))
    scores = new Map()
  })
  const sure = sentences.find((sentence) => sentence && sentence.score >= enough)
  let last = sure?.language ?? prior
  return sentences.map((sentence) => {
    if (!sentence || (sure && sentence.score < enough)) return last
    last = sentence.language
    return last
  })
}

interface Guess {
  language: string
  score: number
}

// More than one sign that no other language has: a single one may be a loan word.
const enough = 1.5
const margin = 0.4

function weigh(signs: LanguageSigns, { folded }: Words, word: Word, scores: Map<string, number>): void {
  const count = (sign: string): boolean => {
    const languages = signs.get(sign) ?? []
    for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length)
    return languages.length > 0
  }
  const { text } = word
  if (text.charCodeAt(0) > lastLatin) {
    scores.set('other', (scores.get('other') ?? 0) + 1)
    return
  }
  const written = folded.origin
    ? folded.original.slice(word.start, word.end).toLowerCase().replace('\u2019', "'")
    : text
  if (written !== text) for (const letter of new Set(written)) if (letter > '\u007f') count(`*${letter}`)
  if (count(written) || (written !== text && count(text))) return
  const cut = text.indexOf("'")
  if (cut < 1) return
  count(text.slice(0, cut + 1))
  count(text.slice(cut))
}

// Accents are gone from folded words: what lies behind is another script.
const lastLatin = 0x36f

/** The language with the most signs, where it has clearly more than the prior; the prior where that has any. */
function guess(scores: Map<string, number>, prior: string): Guess | null {
  const own = scores.get(prior) ?? 0
  let best = own > 0 ? { language: prior, score: own } : null
  let most = own > 0 ? own + margin : 0
  for (const [language, score] of scores) {
    if (score < margin || score <= most) continue
    best = { language, score }
    most = score
  }
  return best
}
