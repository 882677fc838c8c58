import { z } from 'zod'
import { fromPrintable } from '../check/topics/printable.ts'
import { topics } from '../owners/topic.ts'

// Two printable characters a slot, one a class and one a weight: see lib/check/topics.
const slots = /^(?:[#-[\]-~]{2})+$/
const printable = /^[#-[\]-~]*$/
// Steps from -15 to 15.
const weights = /^[#-A]*$/

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
    words: z.object({
      words: z.string(),
      classes: z.string(),
      weights: z.string().regex(weights, 'are no weights'),
    }),
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
    const classesOf = words.classes.split('\n')
    const wrong = classesOf.findIndex((own) => !areClasses(own, weighed))
    if (wrong >= 0) refuse('words', `cannot be read in line ${wrong + 1}`)
    const lines = words.words.split('\n').length
    if (lines !== classesOf.length) refuse('words', `are ${lines} words with classes for ${classesOf.length}`)
    const wanted = classesOf.join('').length
    if (words.weights.length !== wanted) refuse('words', `have ${words.weights.length} weights: ${wanted} are wanted`)
  })

const areClasses = (own: string, classes: number): boolean =>
  printable.test(own) && [...own].every((one) => fromPrintable(one.charCodeAt(0)) < classes)
