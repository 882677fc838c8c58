import { z } from 'zod'
import { matchSchema } from './match.ts'

const tags = z.string().regex(/^[A-Za-z0]+$/, 'Tags are letters.')
const pattern = z.string().max(2000)
const values = z.array(z.strictObject({ is: z.string().min(1), where: pattern })).min(1)

/** The file that says how sentences are read as clauses: policies/core/clauses/grammar.yaml explains it. */
export const clausesSchema = z.strictObject({
  words: z.array(z.strictObject({ tags, words: z.array(z.string().min(1)).optional(), match: matchSchema.optional() })),
  endings: values,
  quotation: pattern,
  parts: z.record(z.string().regex(/^[a-z]+$/), pattern),
  split: pattern,
  join: pattern,
  features: z.strictObject({
    subject: values,
    time: values,
    negated: values,
    quoted: values,
    question: values,
    imperative: values,
  }),
})
export type ClausesSource = z.output<typeof clausesSchema>
