import { z } from 'zod'
import { fromPrintable } from '../check/topics/printable.ts'
import { topics } from '../owners/topic.ts'

// Two printable characters a slot, and two a weight: see lib/check/topics.
const slots = /^(?:[#-[\]-~]{2})+$/
const line = /^[^\t]+\t(?<weights>(?:[#-[\]-~]{2})*)$/

/** A trained reader whose parts fit each other: one bias and one scale for each class but the first and each thing to be about, no weight for others. */
export const topicsSchema = z
  .object({
    classes: z.array(z.string()).min(2),
    about: z.array(z.enum(['nothing', ...topics])).optional(),
    flag: z.object({ bias: z.number(), scale: z.number(), table: z.string().regex(slots, 'is no table of weights') }),
    biases: z.array(z.number()),
    scales: z.array(z.number()),
    masked: z.array(z.string()),
    asked: z.array(z.string()),
    words: z.string(),
  })
  .check(({ value, issues }) => {
    const { classes, about = [], words } = value
    const weighed = classes.length - 1 + about.length
    const refuse = (path: string, message: string): void => {
      issues.push({ code: 'custom', path: [path], message, input: value })
    }
    for (const part of ['biases', 'scales'] as const) {
      const { length } = value[part]
      if (length !== weighed) refuse(part, `are ${length}: ${weighed} are wanted`)
    }
    const wrong = words === '' ? -1 : words.split('\n').findIndex((written) => !isLine(written, weighed))
    if (wrong >= 0) refuse('words', `cannot be read in line ${wrong + 1}`)
  })

function isLine(written: string, classes: number): boolean {
  const weights = line.exec(written)?.groups?.weights
  if (weights === undefined) return false
  return weights.match(/../g)?.every((pair) => fromPrintable(pair.charCodeAt(0)) < classes) ?? true
}
