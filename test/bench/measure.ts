/** Milliseconds of one run of `work`: the median of several batches, after a warm-up. Batches last about 100 ms each. */
export async function millisecondsOf(work: () => unknown, { batches = 9 } = {}): Promise<number> {
  const once = await batch(work, 1)
  const size = Math.max(1, Math.min(2000, Math.round(100 / Math.max(once, 0.01))))
  await batch(work, size)
  const times: number[] = []
  for (let at = 0; at < batches; at++) times.push((await batch(work, size)) / size)
  return times.sort((a, b) => a - b)[batches >> 1] as number
}

async function batch(work: () => unknown, size: number): Promise<number> {
  const begun = performance.now()
  for (let at = 0; at < size; at++) {
    const result = work()
    if (result instanceof Promise) await result
  }
  return performance.now() - begun
}
