const stretched = /(\p{L})\1{2,}/u
const everyStretch = /(\p{L})\1{2,}/gu

/** Other ways to read a folded word: dont is don't (which `casual` knows), loooove is love. Empty for nearly every word. */
export function respell(word: string, casual: Map<string, string>): string[] {
  const known = casual.get(word)
  if (known) return [known]
  if (!stretched.test(word)) return []
  return [word.replace(everyStretch, '$1'), word.replace(everyStretch, '$1$1')]
}
