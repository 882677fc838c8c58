export const abbreviations = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'st',
  'vs',
  'prof',
  'inc',
  'approx',
  'dept',
  'no',
  'sr',
  'sra',
  'dra',
  'mme',
  'nr',
  'bzw',
])

/** True when a sentence ends at `at` of a folded text; `before` is the last word so far. A line break ends one too. */
export function endsSentence(text: string, at: number, before: string | undefined): boolean {
  const char = text[at] as string
  if ('\n!?。！？'.includes(char)) return true
  if (char !== '.') return false
  const next = text[at + 1]
  if (next === undefined || next === '.') return true
  return /[\s"')]/.test(next) && !(before && abbreviations.has(before))
}

/** The place behind the marks, quotes and spaces that close a sentence. */
export function skipSentenceEnd(text: string, at: number): number {
  let next = at + 1
  while (next < text.length && /[\s.!?。！？"')]/.test(text[next] as string)) next++
  return next
}
