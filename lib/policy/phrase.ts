import { cutWords } from '../check/words.ts'

/** One step of a phrase: words next to each other, a named condition, or a gap of up to so many words. */
export type Step = { words: string } | { name: string } | { gap: number }

const widestGap = 3
const pieces = /<([a-z][a-z-]*)>|(\.\.\.)|[^<.]+|[<.]/g

/**
 * Reads a phrase as authors write it: `we (just|recently) passed ... <metric>`. `(a|b)` are alternatives (one may be
 * empty), `<name>` stands for a named condition, `...` for up to three words. Returns one list of steps for each way to
 * read the alternatives; words are folded and cut exactly as drafts are.
 */
export function readPhrase(phrase: string): Step[][] {
  return expandAlternatives(phrase).map(readSteps)
}

/** The folded words of a term, one space between. A star at the end of a word stays: it stands for any ending. */
export function foldTerm(term: string): string {
  if (!term.includes('*')) return foldWords(term)
  return term
    .split(/(?<=\p{L}\*)\s+|(?<=\p{L}\*)$/u)
    .map((part) => {
      const open = /\p{L}\*$/u.test(part)
      return foldWords(open ? part.slice(0, -1) : part) + (open ? '*' : '')
    })
    .filter(Boolean)
    .join(' ')
}

const foldWords = (text: string): string =>
  cutWords(text)
    .list.map((word) => word.text)
    .join(' ')

function expandAlternatives(phrase: string): string[] {
  const open = phrase.search(/\([^()]*\|[^()]*\)/)
  if (open < 0) return [phrase]
  const close = phrase.indexOf(')', open)
  return phrase
    .slice(open + 1, close)
    .split('|')
    .flatMap((choice) => expandAlternatives(phrase.slice(0, open) + choice + phrase.slice(close + 1)))
}

function readSteps(phrase: string): Step[] {
  const steps: Step[] = []
  let words = ''
  const endWords = (): void => {
    const folded = foldTerm(words)
    if (folded !== '') steps.push({ words: folded })
    words = ''
  }
  for (const [piece, name, gap] of phrase.matchAll(pieces)) {
    if (name || gap) endWords()
    if (name) steps.push({ name })
    else if (gap) steps.push({ gap: widestGap })
    else words += piece
  }
  endWords()
  return steps
}
