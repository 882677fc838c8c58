import { z } from 'zod'
import { plainWords } from './plain-words.ts'

/** Reads each value as the one kind it is meant as: trying all of them would take time that doubles with each level. */
export const readAs = <Value>(kindOf: (value: unknown) => z.ZodType<Value>): z.ZodType<Value> =>
  z.unknown().transform((value, context) => {
    const { data, error } = kindOf(value).safeParse(value, { error: plainWords })
    if (error) for (const issue of error.issues) context.issues.push({ ...issue, input: value } as z.core.$ZodRawIssue)
    return data as Value
  })

/** The kind of an object, by the first of these keys that it has. */
export function kindByKey<Value>(
  kinds: Record<string, z.ZodType<Value>>,
  value: unknown,
): z.ZodType<Value> | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const key = Object.keys(kinds).find((own) => Object.hasOwn(value, own))
  return key === undefined ? undefined : kinds[key]
}
