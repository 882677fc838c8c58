import { z } from 'zod'
import { topics } from '../../owners/topic.ts'
import { entries, id } from './entries.ts'
import { endOf, momentSchema, startOf } from './moment.ts'

const endsFirst = (start: string, end: string | undefined): boolean => end !== undefined && endOf(end) <= startOf(start)

/** What holds for a time. Switching something on is a new version of the policy. */
export const calendarSchema = z.strictObject({
  /** Windows in which nothing is said on how the business is doing; with `roles`, for these alone. */
  quietPeriods: entries(
    z
      .strictObject({
        id,
        kind: z.enum(['earnings', 'offering']),
        from: momentSchema,
        until: momentSchema,
        roles: z.array(z.string()).min(1).optional(),
        /** Who takes results, deals and investors' questions while it lasts. */
        owner: z.string().optional(),
      })
      .refine(({ from, until }) => !endsFirst(from, until), { error: 'It ends before it begins.', path: ['until'] }),
  ),
  /** Names of a lexicon that are secret only until then; without `terms` all of it. */
  embargoes: entries(
    z.strictObject({
      id,
      lexicon: z.string().default('codename'),
      terms: z.array(z.string().min(1)).min(1).optional(),
      until: momentSchema,
    }),
  ),
  /** Serious things that are going on, and the words by which people speak of them. */
  incidents: entries(
    z
      .strictObject({
        id,
        title: z.string().min(1),
        words: z.array(z.string().min(1)).min(1),
        since: momentSchema,
        until: momentSchema.optional(),
        update: z.url({ protocol: /^https?$/ }),
        owner: z.string(),
        /** What the owner takes while it is on. */
        topics: z
          .array(z.enum(topics, { error: `A topic is one of: ${topics.join(', ')}.` }))
          .min(1)
          .default(['crisis', 'press']),
      })
      .refine(({ since, until }) => !endsFirst(since, until), { error: 'It ends before it begins.', path: ['until'] }),
  ),
})
export type CalendarSource = z.output<typeof calendarSchema>

export const emptyCalendar: CalendarSource = { quietPeriods: [], embargoes: [], incidents: [] }
