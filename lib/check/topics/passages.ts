import type { Token } from './tokens.ts'

/** Tokens `from` up to `to` (exclusive). */
export interface Passage {
  from: number
  to: number
}

// About a short post: a long story is read piece by piece, so that one line of it is not lost in the rest.
const usualLength = 40

/** Cuts a text at ends of sentences into passages of about forty words; a short rest joins the last. */
export function cutPassages(tokens: Token[]): Passage[] {
  const passages: Passage[] = []
  let from = 0
  for (let at = 1; at < tokens.length; at++) {
    if (at - from < usualLength || tokens[at]?.sentence === tokens[at - 1]?.sentence) continue
    passages.push({ from, to: at })
    from = at
  }
  const last = passages.at(-1)
  if (last && tokens.length - from < usualLength / 3) last.to = tokens.length
  else passages.push({ from, to: tokens.length })
  return passages
}
