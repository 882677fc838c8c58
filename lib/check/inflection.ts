/**
 * The words `word` may be a form of (plural, possessive, -ing, -ed, or one of `irregular`), itself not included. Some are no words at all; the
 * caller looks them up in its own vocabulary.
 */
export function basesOf(word: string, irregular: Map<string, string>): string[] {
  const bases: string[] = []
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word
  if (bare !== word) bases.push(bare)
  const known = irregular.get(bare)
  if (known) bases.push(known)
  const { length } = bare
  if (length < 4) return bases
  if (bare.endsWith('s') && !bare.endsWith('ss')) {
    bases.push(bare.slice(0, -1))
    if (bare.endsWith('es')) bases.push(bare.slice(0, -2))
    if (bare.endsWith('ies')) bases.push(`${bare.slice(0, -3)}y`)
  } else if (bare.endsWith('ed')) {
    bases.push(...stems(bare.slice(0, -2)), bare.slice(0, -1))
    if (bare.endsWith('ied')) bases.push(`${bare.slice(0, -3)}y`)
  } else if (bare.endsWith('ing') && length > 5) {
    bases.push(...stems(bare.slice(0, -3)))
  }
  return bases
}

/** run|n -> run, mak -> make. */
function stems(stem: string): string[] {
  const last = stem.at(-1) as string
  return last === stem.at(-2) ? [stem, stem.slice(0, -1)] : [stem, `${stem}e`]
}
