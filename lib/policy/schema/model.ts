import { z } from 'zod'
import { topics } from '../../owners/topic.ts'
import { ownerId } from './owners.ts'

const routeSchema = z.strictObject({ primary: ownerId, consulted: z.array(ownerId).default([]) })
export const routesSchema = z.partialRecord(z.enum(topics), routeSchema, {
  error: `A topic is one of: ${topics.join(', ')}.`,
})

export const modelSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  default: ownerId,
  topics: routesSchema,
})
export type ModelSource = z.output<typeof modelSchema>
