/** A shorter list that still fails: first only its end, then without one part after the other; stops when time is up. */
export async function shorten<T>(all: T[], fails: (some: T[]) => Promise<boolean>, seconds: number): Promise<T[]> {
  const deadline = performance.now() + seconds * 1000
  const isLate = () => performance.now() > deadline
  let shortest = all
  for (let size = 1; size < all.length && !isLate(); size *= 2) {
    const end = all.slice(-size)
    if (!(await fails(end))) continue
    shortest = end
    break
  }
  for (let size = shortest.length >> 1; size >= 1; size >>= 1) {
    for (let at = shortest.length - size; at >= 0 && !isLate(); at -= size) {
      const rest = shortest.toSpliced(at, size)
      if (rest.length > 0 && (await fails(rest))) shortest = rest
    }
  }
  return shortest
}
