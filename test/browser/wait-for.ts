import { setTimeout as pause } from 'node:timers/promises'

/**
 * Asks `condition` again and again until it gives something truthy, and gives that back. The only way tests wait: for a
 * condition, never for a time. When the deadline passes, the error says what was awaited and what was there instead.
 */
export async function waitFor<T>(
  what: string,
  condition: () => Promise<T> | T,
  { seconds = 10, instead }: { seconds?: number; instead?: () => unknown } = {},
): Promise<Exclude<T, false | null | undefined | '' | 0>> {
  const deadline = performance.now() + seconds * 1000
  let problem: unknown
  do {
    try {
      const value = await condition()
      if (value) return value as Exclude<T, false | null | undefined | '' | 0>
    } catch (error) {
      problem = error
    }
    await pause(40)
  } while (performance.now() < deadline)
  const found = instead ? `\nThere was instead: ${JSON.stringify(await instead(), null, 1)}` : ''
  throw new Error(`Waited ${seconds} s in vain for ${what}${found}`, { cause: problem })
}

/**
 * Sees that `condition` holds now and keeps holding for a while: for what must not happen.
 */
export async function staysTrue(what: string, condition: () => Promise<boolean> | boolean, { seconds = 1.5 } = {}) {
  const deadline = performance.now() + seconds * 1000
  do {
    if (!(await condition())) throw new Error(`It did not stay true that ${what}`)
    await pause(100)
  } while (performance.now() < deadline)
}
