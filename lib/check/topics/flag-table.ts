import { fromPrintable, printableValues, toPrintable } from './printable.ts'

/**
 * Weights of very many features in few bytes: a table of slots, two characters each, that hold a check number (which of the
 * features that fall here it is) and a weight of 31 steps. A feature that was never learned about has a weight by mistake once
 * in about 200 times, which hardly moves a sum of hundreds.
 */
const steps = 15
const levels = 2 * steps + 1
const checks = Math.floor(printableValues ** 2 / levels)

const firstSlot = (feature: number, size: number): number => (feature >>> 0) % size
const secondSlot = (feature: number, size: number): number => (Math.imul(feature, 0x5bd1e995) >>> 0) % size
const checkOf = (feature: number): number => (Math.imul(feature, 0x2c1b3c6d) >>> 8) % (checks - 1)

/** Puts features into a table of so many slots, the most telling first. One that finds both its slots taken is left out. */
export function writeFlagTable(
  weights: { feature: number; weight: number }[],
  size: number,
): { table: string; scale: number } {
  const strongest = weights.reduce((most, { weight }) => Math.max(most, Math.abs(weight)), 1e-9)
  const slots = new Array<number>(size).fill((checks - 1) * levels)
  const isTaken = new Array<boolean>(size).fill(false)
  for (const { feature, weight } of weights) {
    const slot = [firstSlot(feature, size), secondSlot(feature, size)].find((at) => !isTaken[at])
    // Small weights are told apart better than large ones.
    const step = Math.round(Math.sign(weight) * Math.sqrt(Math.abs(weight) / strongest) * steps)
    if (slot === undefined || step === 0) continue
    isTaken[slot] = true
    slots[slot] = checkOf(feature) * levels + step + steps
  }
  const table = slots.map(
    (value) => toPrintable(Math.floor(value / printableValues)) + toPrintable(value % printableValues),
  )
  return { table: table.join(''), scale: strongest / steps ** 2 }
}

/** Looks weights up in such a table; 0 for a feature that is not in it. */
export function readFlagTable(table: string, scale: number): (feature: number) => number {
  const size = table.length / 2
  const slots = Uint16Array.from({ length: size }, (_, at) => {
    return fromPrintable(table.charCodeAt(2 * at)) * printableValues + fromPrintable(table.charCodeAt(2 * at + 1))
  })
  const weightIn = (slot: number, check: number): number => {
    const level = (slots[slot] as number) - check * levels
    if (level < 0 || level >= levels) return 0
    const step = level - steps
    return step * Math.abs(step) * scale
  }
  return (feature) => {
    const check = checkOf(feature)
    return weightIn(firstSlot(feature, size), check) || weightIn(secondSlot(feature, size), check)
  }
}
