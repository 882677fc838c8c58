import { z } from 'zod'
import { momentSchema } from './moment.ts'

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'An id is small letters, digits and dashes.')

/** What holds for a time. Switching something on is a new version of the policy. */
export const calendarSchema = z.strictObject({
  /** Windows in which nothing is said on how the business is doing; with `roles`, for these alone. */
  quietPeriods: z
    .array(
      z.strictObject({
        id,
        kind: z.enum(['earnings', 'offering']),
        from: momentSchema,
        until: momentSchema,
        roles: z.array(z.string()).min(1).optional(),
      }),
    )
    .default([]),
  /** Names of a lexicon that are secret only until then; without `terms` all of it. */
  embargoes: z
    .array(
      z.strictObject({
        id,
        lexicon: z.string().default('codename'),
        terms: z.array(z.string().min(1)).min(1).optional(),
        until: momentSchema,
      }),
    )
    .default([]),
  /** Serious things that are going on, and the words by which people speak of them. */
  incidents: z
    .array(
      z.strictObject({
        id,
        title: z.string().min(1),
        words: z.array(z.string().min(1)).min(1),
        since: momentSchema,
        until: momentSchema.optional(),
        update: z.url({ protocol: /^https?$/ }),
        owner: z.string(),
      }),
    )
    .default([]),
})
export type CalendarSource = z.output<typeof calendarSchema>

export const emptyCalendar: CalendarSource = { quietPeriods: [], embargoes: [], incidents: [] }
