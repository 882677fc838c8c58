import type { Match } from './term-index.ts'
import type { Word } from './words.ts'

/**
 * One match of every part, each at most `within` words from the first part and in its sentence (unless `across`), none on
 * the other's words. Spans are the hull of the parts, or the part that `mark` names.
 */
export function joinNear(
  words: Word[],
  parts: Match[][],
  rule: { within: number; across?: boolean; ordered?: boolean; mark?: number },
): Match[] {
  const joined: Match[] = []
  const [anchors = [], ...others] = parts
  for (const anchor of anchors) {
    const chosen = [anchor]
    for (const candidates of others) {
      const after = chosen.at(-1) as Match
      const near = candidates.filter(
        (candidate) =>
          distance(anchor, candidate) <= rule.within &&
          (rule.across || sentenceOf(words, candidate) === sentenceOf(words, anchor)) &&
          (!rule.ordered || candidate.from >= after.to) &&
          chosen.every((other) => candidate.from >= other.to || candidate.to <= other.from),
      )
      if (near.length === 0) break
      chosen.push(near.reduce((best, other) => (distance(anchor, other) < distance(anchor, best) ? other : best)))
    }
    if (chosen.length < parts.length) continue
    const shown = rule.mark === undefined ? hull(chosen) : (chosen[rule.mark] as Match)
    if (!joined.some((other) => other.start === shown.start && other.end === shown.end)) joined.push(shown)
  }
  return joined.sort((a, b) => a.start - b.start)
}

/** Parts one after the other in a sentence, at most `gap` words before each. */
export function joinSequence(words: Word[], parts: { matches: Match[]; gap: number }[]): Match[] {
  let chains = parts[0]?.matches.map((match) => [match]) ?? []
  for (const { matches, gap } of parts.slice(1)) {
    chains = chains.flatMap((chain) => {
      const last = chain.at(-1) as Match
      return matches
        .filter((next) => {
          const between = next.from - last.to
          return between >= 0 && between <= gap && sentenceOf(words, next) === sentenceOf(words, last)
        })
        .map((next) => [...chain, next])
    })
  }
  return chains.map(hull)
}

function distance(a: Match, b: Match): number {
  return Math.max(0, b.from - a.to, a.from - b.to)
}

function hull(matches: Match[]): Match {
  return {
    from: Math.min(...matches.map((match) => match.from)),
    to: Math.max(...matches.map((match) => match.to)),
    start: Math.min(...matches.map((match) => match.start)),
    end: Math.max(...matches.map((match) => match.end)),
  }
}

const sentenceOf = (words: Word[], match: Match): number => words[match.from]?.sentence ?? -1
