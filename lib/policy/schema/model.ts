import { z } from 'zod'
import { topics } from '../../owners/topic.ts'
import { duration, ownerId } from './owners.ts'

const topic = z.enum(topics, { error: `A topic is one of: ${topics.join(', ')}.` })
const ownerIds = z.array(ownerId)

/** Who is asked about a topic, or only who is told in addition to whoever that is. */
const routeSchema = z
  .strictObject({
    primary: ownerId.optional(),
    /** Who can answer as well, in order of who is there. */
    or: ownerIds.default([]),
    consulted: ownerIds.default([]),
    told: ownerIds.default([]),
    /** No unit answers in the place of the primary. */
    central: z.boolean().optional(),
  })
  .refine(({ primary, told }) => primary !== undefined || told.length > 0, {
    error: 'Say who is asked first: {primary: legal}. Or only who is told in addition: {told: [social]}.',
  })

export const routesSchema = z.partialRecord(topic, routeSchema, {
  error: `A topic is one of: ${topics.join(', ')}.`,
})
export type RoutesSource = z.output<typeof routesSchema>

export const modelSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  default: ownerId,
  /** Where one of its members has not answered after `casting`, the secretary does. */
  council: z.strictObject({ secretary: ownerId, members: ownerIds.min(1), casting: duration }).optional(),
  topics: routesSchema,
})
export type ModelSource = z.output<typeof modelSchema>

/** The topics whose owner law or duty names, the same in every model. */
export const fixedSchema = z.strictObject({
  /** Whose matter can hurt soonest, first: decides between findings that weigh the same. */
  urgency: ownerIds,
  /** Who takes a topic below when its owner has no card and the company does not say: the first of these with one. */
  otherwise: ownerIds,
  topics: z.partialRecord(
    topic,
    z.strictObject({
      /** Null: the topic belongs to nobody. */
      primary: ownerId.nullable(),
      consulted: ownerIds.default([]),
      central: z.boolean().optional(),
      why: z.string().min(1),
    }),
  ),
})
export type FixedSource = z.output<typeof fixedSchema>
