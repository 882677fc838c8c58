/** English forms that no ending explains. */
const irregular: Record<string, string> = {
  bought: 'buy',
  sold: 'sell',
  won: 'win',
  lost: 'lose',
  said: 'say',
  told: 'tell',
  paid: 'pay',
  got: 'get',
  gave: 'give',
  given: 'give',
  made: 'make',
  took: 'take',
  taken: 'take',
  went: 'go',
  gone: 'go',
  grew: 'grow',
  grown: 'grow',
  knew: 'know',
  known: 'know',
  left: 'leave',
  met: 'meet',
  saw: 'see',
  seen: 'see',
  sent: 'send',
  spoke: 'speak',
  stole: 'steal',
  stolen: 'steal',
  broke: 'break',
  broken: 'break',
  beaten: 'beat',
  hid: 'hide',
  hidden: 'hide',
  lied: 'lie',
  lying: 'lie',
  wrote: 'write',
  written: 'write',
  fell: 'fall',
  fallen: 'fall',
  rose: 'rise',
  risen: 'rise',
  came: 'come',
  found: 'find',
  felt: 'feel',
  kept: 'keep',
  built: 'build',
  chose: 'choose',
  chosen: 'choose',
  struck: 'strike',
  shown: 'show',
  has: 'have',
  had: 'have',
  does: 'do',
  did: 'do',
  people: 'person',
  children: 'child',
  women: 'woman',
  men: 'man',
}

/**
 * The words `word` may be a form of (plural, possessive, -ing, -ed), itself not included. Some are no words at all; the
 * caller looks them up in its own vocabulary.
 */
export function basesOf(word: string): string[] {
  const bases: string[] = []
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word
  if (bare !== word) bases.push(bare)
  const known = irregular[bare]
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
