import { z } from 'zod'
import { matchSchema } from '../../schema/match.ts'
import { basisSchema } from '../../schema/rule.ts'

/**
 * One kind of wording that reaches too far. In a sentence: a restriction on a subject, or a phrase that is wrong by
 * itself, unless the sentence also says what makes it fine. With `lacks` the whole document is read: one of these is
 * nowhere in it.
 */
export const wordingSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/, 'An id is small letters and dashes.'),
  row: z.int().min(1),
  severity: z.enum(['error', 'warning', 'note']),
  restricts: matchSchema.optional(),
  subject: matchSchema.optional(),
  phrase: matchSchema.optional(),
  fine: matchSchema.optional(),
  lacks: z.array(matchSchema).min(1).optional(),
  reason: z.string().min(1),
  instead: z.string().min(1),
  basis: basisSchema,
  cases: z.strictObject({
    flag: z.array(z.string()).min(2, 'Give at least two sentences that must be found.'),
    pass: z.array(z.string()).min(2, 'Give at least two sentences that must not be found.'),
  }),
})
export type Wording = z.output<typeof wordingSchema>
