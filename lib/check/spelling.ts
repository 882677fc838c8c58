const stretched = /(\p{L})\1{2,}/gu
const none: string[] = []
// A run of millions of letters is no word, and more than a pattern can hold.
const longestWord = 1000

/** Other ways to read a folded word: dont is don't (which `casual` knows), loooove is love. Empty for nearly every word. */
export function respell(word: string, casual: Map<string, string>): string[] {
  const known = casual.get(word)
  if (known) return [known]
  if (word.length > longestWord || !hasThreeInRow(word)) return none
  return [word.replace(stretched, '$1'), word.replace(stretched, '$1$1')].filter((spelling) => spelling !== word)
}

function hasThreeInRow(word: string): boolean {
  for (let at = 2; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code === word.charCodeAt(at - 1) && code === word.charCodeAt(at - 2)) return true
  }
  return false
}
