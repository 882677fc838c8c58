import { z } from 'zod'
import { managedSchema } from './schema.ts'

interface ChromiumSchema {
  type: string
  description?: string
  properties?: Record<string, ChromiumSchema>
  items?: ChromiumSchema
}

/**
 * The managed settings in the part of JSON schema that Chromium takes for `storage.managed_schema`. Lists of allowed
 * values and the like are left out on purpose: Chromium drops what does not fit without a word, while we can say why.
 */
export const chromiumManagedSchema = (): ChromiumSchema => reduce(z.toJSONSchema(managedSchema, { io: 'input' }))

function reduce({ type, description, properties, items }: z.core.JSONSchema.BaseSchema): ChromiumSchema {
  if (typeof type !== 'string')
    throw new Error(`A managed setting needs exactly one type: ${JSON.stringify(description)}`)
  return {
    type,
    ...(description && { description }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, reduce(asSchema(value))])),
    }),
    ...(items && !Array.isArray(items) && { items: reduce(asSchema(items)) }),
  }
}

function asSchema(value: z.core.JSONSchema._JSONSchema): z.core.JSONSchema.BaseSchema {
  if (typeof value === 'boolean') throw new Error('A managed setting cannot be "anything"')
  return value
}
