import { z } from 'zod'
import { momentSchema } from './moment.ts'

const words = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)], {
  error: 'Give one phrase, or a list of phrases.',
})

/** The conditions of a rule as an author writes them; docs/policy-language.md explains each with an example. */
export type MatchSource =
  | string
  | MatchSource[]
  | { phrase: string | string[]; exact?: boolean }
  | { near: MatchSource[]; within?: number; across?: boolean; ordered?: boolean; mark?: number }
  | { pattern: string; requires: string | string[] }
  | { detector: string }
  | { link: string }
  | { any: MatchSource[] }
  | { all: MatchSource[]; mark?: number }
  | { not: MatchSource }
  | { replyTo: MatchSource }
  | { clause: z.input<typeof clauseFeaturesSchema>; match?: MatchSource }
  | { first: number; match: MatchSource }
  | { required: MatchSource; first: number }
  | { count: MatchSource; atLeast: number }
  | { structure: z.input<typeof structureSchema> }
  | { profile: MatchSource }
  | { calendar: CalendarCondition }
  | { draft: DraftConditionSource }
  | { topic: string; atLeast?: number }

/** Properties of the draft instead of words. */
export const draftConditionSchema = z.strictObject({
  networks: z.array(z.enum(['x', 'facebook', 'linkedin'])).optional(),
  surfaces: z.array(z.enum(['post', 'reply', 'comment', 'quote', 'thread', 'edit', 'article'])).optional(),
  audiences: z.array(z.enum(['public', 'connections', 'group', 'private'])).optional(),
  roles: z.array(z.string()).optional(),
  regions: z.array(z.string()).optional(),
  statesEmployer: z.boolean().optional(),
  pauseWhenHeated: z.boolean().optional(),
  media: z.boolean().optional(),
  from: momentSchema.optional(),
  until: momentSchema.optional(),
})

/** How the text is written instead of what it says. */
const structureSchema = z.strictObject({
  /** At least so many of a hundred letters are capitals. */
  capitals: z.int().min(1).max(100).optional(),
  /** At least so many exclamation marks. */
  exclamations: z.int().min(1).optional(),
})

const calendarConditions = z.enum(['quiet-period', 'offering', 'incident', 'incident-topic'])
export type CalendarCondition = z.output<typeof calendarConditions>

export type DraftConditionSource = z.output<typeof draftConditionSchema>

const oneOrSome = <Values extends readonly string[]>(values: Values) => {
  const one = z.enum(values)
  return z.union([one, z.array(one).min(1)], { error: `One of ${values.join(', ')}, or a list of them.` }).optional()
}

/** What a clause is: docs/policy-language.md, "Clauses". */
const clauseFeaturesSchema = z.strictObject({
  subject: oneOrSome(['self', 'us', 'you', 'they'] as const),
  time: oneOrSome(['past', 'now', 'future', 'if'] as const),
  negated: z.boolean().optional(),
  quoted: z.boolean().optional(),
  question: z.boolean().optional(),
  imperative: z.boolean().optional(),
})

const lazy: z.ZodType<MatchSource> = z.lazy(() => matchSchema)
const several = z.array(lazy).min(1, 'Give at least one condition.')

export const matchSchema: z.ZodType<MatchSource> = z.union([
  z.string().min(1),
  several,
  z.strictObject({ phrase: words, exact: z.boolean().optional() }),
  z.strictObject({
    near: z.array(lazy).min(2, 'Give at least two conditions that stand near each other.'),
    within: z.int().min(0).max(100).optional(),
    across: z.boolean().optional(),
    ordered: z.boolean().optional(),
    mark: z.int().min(0).optional(),
  }),
  z.strictObject({ pattern: z.string().min(1).max(1000), requires: words }),
  z.strictObject({ detector: z.string() }),
  z.strictObject({ link: z.string() }),
  z.strictObject({ any: several }),
  z.strictObject({ all: several, mark: z.int().min(0).optional() }),
  z.strictObject({ not: lazy }),
  z.strictObject({ replyTo: lazy }),
  z.strictObject({ clause: clauseFeaturesSchema, match: lazy.optional() }),
  z.strictObject({ first: z.int().min(1), match: lazy }),
  z.strictObject({ required: lazy, first: z.int().min(1) }),
  z.strictObject({ count: lazy, atLeast: z.int().min(2) }),
  z.strictObject({ structure: structureSchema }),
  z.strictObject({ profile: lazy }),
  z.strictObject({ calendar: calendarConditions }),
  z.strictObject({ draft: draftConditionSchema }),
  z.strictObject({ topic: z.string(), atLeast: z.number().min(0).max(1).optional() }),
])
