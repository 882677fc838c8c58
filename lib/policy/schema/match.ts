import { z } from 'zod'
import { audiences, networks, surfaces } from '../../check/draft.ts'
import { kindByKey, readAs } from './kinds.ts'
import { momentSchema } from './moment.ts'
import { phraseSchema } from './phrase.ts'

const words = z.union([phraseSchema, z.array(phraseSchema).min(1, 'Give at least one phrase.')], {
  error: 'Give one phrase, or a list of phrases.',
})

const literal = z.string().min(1)
const literals = z.union([literal, z.array(literal).min(1, 'Give at least one.')], {
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
  networks: z.array(z.enum(networks)).optional(),
  surfaces: z.array(z.enum(surfaces)).optional(),
  audiences: z.array(z.enum(audiences)).optional(),
  roles: z.array(z.string()).optional(),
  regions: z.array(z.string()).optional(),
  statesEmployer: z.boolean().optional(),
  pauseWhenHeated: z.boolean().optional(),
  media: z.boolean().optional(),
  undescribed: z.boolean().optional(),
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

const noSuchPart = { error: 'Name one of the conditions by its number; the first is 0.', path: ['mark'] }

/** By the key that says which kind it is; `required` before `first`, which it also has. */
const kinds: Record<string, z.ZodType<MatchSource>> = {
  phrase: z.strictObject({ phrase: words, exact: z.boolean().optional() }),
  near: z
    .strictObject({
      near: z.array(lazy).min(2, 'Give at least two conditions that stand near each other.'),
      within: z.int().min(0).max(100).optional(),
      across: z.boolean().optional(),
      ordered: z.boolean().optional(),
      mark: z.int().min(0).optional(),
    })
    .refine(({ near, mark = 0 }) => mark < near.length, noSuchPart),
  pattern: z.strictObject({ pattern: z.string().min(1).max(1000), requires: literals }),
  detector: z.strictObject({ detector: z.string() }),
  link: z.strictObject({ link: z.string() }),
  any: z.strictObject({ any: several }),
  all: z
    .strictObject({ all: several, mark: z.int().min(0).optional() })
    .refine(({ all, mark = 0 }) => mark < all.length, noSuchPart),
  not: z.strictObject({ not: lazy }),
  replyTo: z.strictObject({ replyTo: lazy }),
  clause: z.strictObject({ clause: clauseFeaturesSchema, match: lazy.optional() }),
  required: z.strictObject({ required: lazy, first: z.int().min(1) }),
  first: z.strictObject({ first: z.int().min(1), match: lazy }),
  count: z.strictObject({ count: lazy, atLeast: z.int().min(2) }),
  structure: z.strictObject({ structure: structureSchema }),
  profile: z.strictObject({ profile: lazy }),
  calendar: z.strictObject({ calendar: calendarConditions }),
  draft: z.strictObject({ draft: draftConditionSchema }),
  topic: z.strictObject({ topic: z.string(), atLeast: z.number().min(0).max(1).optional() }),
}

const noKind = z.never({
  error: `Give words (numbers in quotes), a list, or one of: ${Object.keys(kinds).join(', ')}.`,
})

/** Read as the one kind its author meant. */
export const matchSchema: z.ZodType<MatchSource> = readAs((value) => {
  if (typeof value === 'string') return phraseSchema
  return Array.isArray(value) ? several : (kindByKey(kinds, value) ?? noKind)
})
