import { z } from 'zod'

/** A policy's version. Numbers only: what people write behind a dash has an order of its own, which not all of them know. */
export const versionSchema = z
  .string()
  .regex(/^\d+(\.\d+)*$/, 'Write the version as numbers with dots, such as "1.4.0" or "2026.11.1", without a dash.')

/** Compares versions number by number, so that 2026.9.1 is before 2026.11.1; 1.0 is 1.0.0. Less than 0 where `one` is older. */
export function compareVersions(one: string, other: string): number {
  const [left, right] = [one.split('.'), other.split('.')]
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = Number(BigInt(left[at] ?? 0) - BigInt(right[at] ?? 0))
    if (difference !== 0) return difference
  }
  return 0
}
