/** What is timed; what it gives is thrown away. */
export type Works = Record<string, () => unknown>

/** Milliseconds of one run, in every round. */
export type Times = number[]

const rounds = 15
const warmMs = 1500
const batchMs = 25

/**
 * Times works side by side: after a warm-up each runs for a while in every round, so that a machine that slows down meanwhile slows all
 * of them alike.
 */
export async function measureTogether<Names extends Works>(works: Names): Promise<Record<keyof Names, Times>> {
  const runs = Object.entries(works).map(([name, work]) => ({ name, work, size: 1, times: [] as Times }))
  for (const run of runs) {
    const begun = performance.now()
    let count = 0
    for (; count < 3 || performance.now() - begun < warmMs; count++) await run.work()
    run.size = Math.max(1, Math.round((count * batchMs) / (performance.now() - begun)))
  }
  for (let round = 0; round < rounds; round++)
    for (const { work, size, times } of runs) times.push((await batch(work, size)) / size)
  return Object.fromEntries(runs.map(({ name, times }) => [name, times])) as Record<keyof Names, Times>
}

export const median = (times: Times): number => times.toSorted((a, b) => a - b)[times.length >> 1] as number

/** How many times longer one took than the other: the median over the rounds. */
export const ratio = (times: Times, other: Times): number =>
  median(times.map((time, round) => time / (other[round] as number)))

async function batch(work: () => unknown, size: number): Promise<number> {
  const begun = performance.now()
  for (let at = 0; at < size; at++) {
    const result = work()
    if (result instanceof Promise) await result
  }
  return performance.now() - begun
}
