import { type Folded, fold, originOf } from './fold.ts'
import { readPiece, type WordKind } from './pieces.ts'
import { endsSentence, skipSentenceEnd } from './sentences.ts'

/** One word of a text: a word, a number, one symbol, an emoji, a link or a mail address. */
export interface Word {
  /** Folded; a link without scheme and "www.". */
  text: string
  kind: WordKind
  /** Offsets in the original text. */
  start: number
  end: number
  /** Sentences are counted from 0; a line break ends one. */
  sentence: number
  /** Written with a capital first letter. */
  capital: boolean
}

/** A text cut into words. */
export interface Words {
  folded: Folded
  list: Word[]
}

/** Cuts a text into words. Offsets count UTF-16 units of the original text. */
export function cutWords(original: string): Words {
  const folded = fold(original)
  const { text } = folded
  const list: Word[] = []
  let sentence = 0
  for (let at = 0; at < text.length; ) {
    if (text[at] === ' ') {
      at++
    } else if (endsSentence(text, at, list.at(-1)?.text)) {
      at = skipSentenceEnd(text, at)
      if (list.at(-1)?.sentence === sentence) sentence++
    } else {
      const piece = readPiece(text, at)
      if (piece?.kind === 'tag') pushTag(list, folded, at, piece.length, sentence)
      else if (piece) list.push(wordAt(folded, piece.kind, at, at + piece.length, piece.text, sentence))
      at += piece?.length ?? 1
    }
  }
  return { folded, list }
}

function wordAt(folded: Folded, kind: WordKind, at: number, end: number, text: string, sentence: number): Word {
  const start = originOf(folded, at)
  return { text, kind, start, end: endOf(folded, end), sentence, capital: isCapital(folded.original, start) }
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 65 && code <= 90
  const char = text[at] as string
  return char !== char.toLowerCase()
}

/** The original end of the last unit: invisible characters behind it belong to what follows. */
function endOf(folded: Folded, end: number): number {
  if (!folded.origin) return end
  const last = originOf(folded, end - 1)
  return last + ((folded.original.codePointAt(last) ?? 0) > 0xffff ? 2 : 1)
}

/** #BrewWithLumo and @BrightwaterCare read as sign and words: split where a small letter meets a capital, and at "_". */
function pushTag(list: Word[], folded: Folded, at: number, length: number, sentence: number): void {
  const { text, original } = folded
  list.push(wordAt(folded, 'symbol', at, at + 1, text[at] as string, sentence))
  const written = Array.from({ length }, (_, offset) => original[originOf(folded, at + offset)] ?? '').join('')
  for (const part of written.matchAll(/\d+\p{Ll}*|\p{Lu}+(?!\p{Ll})|\p{Lu}?[^\p{Lu}_\d#@]+/gu)) {
    const from = at + part.index
    const kind = /^\d/.test(part[0]) ? 'number' : 'word'
    list.push(wordAt(folded, kind, from, from + part[0].length, text.slice(from, from + part[0].length), sentence))
  }
}
