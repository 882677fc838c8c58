import { firstWhere } from './first-where.ts'
import type { Match } from './term-index.ts'

/**
 * One match of every part, each at most `within` words from the first part and in its sentence (unless `across`), none on
 * the other's words. Spans are the hull of the parts, or the part that `mark` names.
 */
export function joinNear(
  parts: Match[][],
  rule: { within: number; across?: boolean; ordered?: boolean; mark?: number },
  sentenceOf: (match: Match) => number,
): Match[] {
  const joined: Match[] = []
  const [anchors = [], ...others] = parts
  for (const anchor of anchors) {
    const chosen = [anchor]
    for (const candidates of others) {
      const after = chosen.at(-1) as Match
      const best = nearest(
        anchor,
        candidates,
        rule.within,
        (candidate) =>
          (!rule.ordered || candidate.from >= after.to) &&
          chosen.every((other) => candidate.from >= other.to || candidate.to <= other.from) &&
          (rule.across || sentenceOf(candidate) === sentenceOf(anchor)),
      )
      if (!best) break
      chosen.push(best)
    }
    if (chosen.length < parts.length) continue
    const shown = rule.mark === undefined ? hull(chosen) : (chosen[rule.mark] as Match)
    joined.push(shown)
  }
  return inOrder(joined)
}

/** In order of the text, each once. */
export function inOrder(joined: Match[]): Match[] {
  joined.sort((a, b) => a.start - b.start || a.end - b.end)
  return joined.filter(({ start, end }, at) => start !== joined[at - 1]?.start || end !== joined[at - 1]?.end)
}

/** Parts one after the other in a sentence, with at most as many words before each as `gaps` says, else none. */
export function joinSequence(parts: Match[][], gaps: number[], sentenceOf: (match: Match) => number): Match[] {
  const [first = [], ...others] = parts
  let chains = first.map((match) => [match])
  for (const [at, matches] of others.entries()) {
    chains = chains.flatMap((chain) => {
      const last = chain.at(-1) as Match
      return around(last, matches, gaps[at + 1] ?? 0)
        .filter((next) => next.from >= last.to && sentenceOf(next) === sentenceOf(last))
        .map((next) => [...chain, next])
    })
  }
  return chains.map(hull)
}

/** Of the candidates that fit and are at most `within` words away from the anchor the nearest, of equals the first. */
function nearest(
  anchor: Match,
  candidates: Match[],
  within: number,
  fits: (candidate: Match) => boolean,
): Match | undefined {
  let best: Match | undefined
  let least = within + 1
  for (const candidate of around(anchor, candidates, within)) {
    const away = distance(anchor, candidate)
    if (away >= least || !fits(candidate)) continue
    best = candidate
    least = away
  }
  return best
}

/** The candidates (in order of the text) that are at most `within` words away from the anchor. */
function around(anchor: Match, candidates: Match[], within: number): Match[] {
  const first = firstWhere(candidates, ({ from }) => from >= anchor.from - within - longestMatch)
  const near: Match[] = []
  for (let at = first; at < candidates.length; at++) {
    const candidate = candidates[at] as Match
    if (candidate.from > anchor.to + within) break
    if (distance(anchor, candidate) <= within) near.push(candidate)
  }
  return near
}

// No part of a condition is longer in words than this; a longer one is found only from its last words on.
const longestMatch = 60

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
