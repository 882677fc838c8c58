import { basesOf } from './inflection.ts'
import type { TermIndex } from './term-index.ts'
import type { Word, Words } from './words.ts'

/** True for a word that the policy speaks of. */
type Knows = (word: string) => boolean

/**
 * Reads words that are disguised or run together as the words of the policy they stand for: c0nfidential, p@ssw0rd,
 * L u m o, #brewwithlumo. What leads to no word of the policy stays as it is. Offsets stay those of the original.
 */
export function undisguise(words: Words, { vocabulary, forms }: Pick<TermIndex, 'vocabulary' | 'forms'>): Words {
  const has: Knows = (word) => vocabulary.has(word)
  const hasForm: Knows = (word) => has(word) || basesOf(word, forms.irregular).some(has)
  const list: Word[] = []
  for (let at = 0; at < words.list.length; ) {
    const joined = joinWords(words, at, has, hasForm)
    list.push(...(joined ? [joined.word] : splitTag(words.list, at, has)))
    at = joined?.to ?? at + 1
  }
  return { ...words, list }
}

const fewestLetters = 3
const longestWord = 24

/** Letters with one sign between each (l.u.m.o), or a word with signs for letters; as long as can be. */
function joinWords(
  { list, folded }: Words,
  at: number,
  has: Knows,
  hasForm: Knows,
): { word: Word; to: number } | undefined {
  const first = list[at] as Word
  let text = ''
  let gap: string | undefined
  let found: ReturnType<typeof joinWords>
  if (list[at - 1]?.end === first.start) return
  for (let to = at; to < list.length && text.length < longestWord; to++) {
    const next = list[to] as Word
    if (to > at) {
      const between = folded.original.slice(list[to - 1]?.end, next.start)
      gap ??= between
      if (between !== gap || !/^[ .-]?$/.test(gap) || next.sentence !== first.sentence) break
    }
    // Between signs no word may stand that is one already ($hell); between gaps there are but letters.
    if (next.text.length > 1 && (gap || has(next.text))) break
    text += next.text
    if (list[to + 1]?.start === next.end) continue
    const meant = gap ? [text].find((word) => word.length >= fewestLetters && has(word)) : readSigns(text).find(hasForm)
    if (meant) found = { word: { ...first, text: meant, kind: 'word', end: next.end }, to: to + 1 }
  }
  return found
}

const signs: Record<string, string> = { 0: 'o', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' }

/** What a word with signs for letters may be: more letters than signs, and no sign that stands for none. */
function readSigns(text: string): string[] {
  const letters = text.replace(/[^a-z]/g, '').length
  if (letters < fewestLetters || letters === text.length || text.length >= 2 * letters) return []
  const read = text.replace(/[03457@$]/g, (sign) => signs[sign] as string)
  return [read.replaceAll('1', 'i'), read.replaceAll('1', 'l')]
}

const longestTag = 60

/** #brewwithlumo: the words that were run together, two of the policy or more and at most one other. */
function splitTag(list: Word[], at: number, has: Knows): Word[] {
  const word = list[at] as Word
  const { text, start } = word
  const sign = list[at - 1]
  const isTag = sign?.end === start && /[#@]/.test(sign.text) && list[at + 1]?.start !== word.end
  if (!isTag || word.end - start !== text.length || text.length > longestTag || has(text)) return [word]
  const isKnown: Knows = (piece) => piece.length > 1 && has(piece)
  // The fewest pieces for each beginning of the text, and fewer letters outside the policy's words still.
  const best: { cost: number; pieces: string[] }[] = [{ cost: 0, pieces: [] }]
  for (let to = 1; to <= text.length; to++) {
    let least = { cost: Number.POSITIVE_INFINITY, pieces: [text] }
    best.forEach((before, cut) => {
      const piece = text.slice(cut, to)
      if (!isKnown(piece) && piece.length < fewestLetters) return
      const cost = before.cost + (isKnown(piece) ? 1 : longestWord + piece.length)
      if (cost < least.cost) least = { cost, pieces: [...before.pieces, piece] }
    })
    best.push(least)
  }
  const { pieces } = best[text.length] as (typeof best)[0]
  const known = pieces.filter(isKnown).length
  if (known < 2 || pieces.length - known > 1) return [word]
  let end = start
  return pieces.map((piece) => {
    const from = end
    end += piece.length
    return { ...word, text: piece, start: from, end }
  })
}
