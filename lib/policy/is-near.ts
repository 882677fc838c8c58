/** True when one letter more, less, other or swapped turns one word into the other; of long words two. The first letter is right, and short words are. */
export function isNear(one: string, other: string): boolean {
  const longest = Math.max(one.length, other.length)
  if (longest < 5 || one[0] !== other[0]) return false
  const most = longest > 8 ? 2 : 1
  return Math.abs(one.length - other.length) <= most && distance(one, other) <= most
}

/** Edits between two words: letters added, taken away, changed, or swapped with the next. */
function distance(one: string, other: string): number {
  let last: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let at = 1; at <= one.length; at++) {
    const next = [at]
    for (let to = 1; to <= other.length; to++) {
      const isSame = one[at - 1] === other[to - 1]
      const isSwapped = one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1]
      next[to] = Math.min(
        (row[to] as number) + 1,
        (next[to - 1] as number) + 1,
        (row[to - 1] as number) + (isSame ? 0 : 1),
        isSwapped ? (last[to - 2] as number) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    last = row
    row = next
  }
  return row[other.length] as number
}
