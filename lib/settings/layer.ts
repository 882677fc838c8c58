import type { z } from 'zod'
import type { SettingProblem } from './settings.ts'

/**
 * Reads one object of settings key by key: what fits is kept, what does not is left out with a problem of its own.
 * Values are taken as each system hands them over: JSON text for lists and objects (Windows registry), 0 and 1 for
 * yes and no (REG_DWORD in Firefox).
 * @param where how the person who wrote it would find it: 'managed', 'locked', 'user'
 */
export function readLayer<Shape extends z.ZodRawShape>(
  raw: unknown,
  shape: Shape,
  where: string,
): { values: { [K in keyof Shape]?: z.infer<Shape[K]> }; dropped: SettingProblem[] } {
  const values: Record<string, unknown> = {}
  const dropped: SettingProblem[] = []
  const source = parseJson(raw)
  if (source === undefined) return { values: {}, dropped }
  if (typeof source !== 'object' || source === null || Array.isArray(source)) {
    dropped.push({
      where,
      message: `${where} must hold named settings, but holds something else: ${kindOf(source)}.`,
      hint: 'Write an object.',
    })
    return { values: {}, dropped }
  }
  for (const [key, value] of Object.entries(source)) {
    const schema = Object.hasOwn(shape, key) ? (shape[key] as z.ZodType) : undefined
    const result = schema && readValue(schema, value)
    if (result?.success) values[key] = result.data
    else dropped.push(problem(`${where}.${key}`, shape, schema, result?.error))
  }
  return { values: values as { [K in keyof Shape]?: z.infer<Shape[K]> }, dropped }
}

function readValue(schema: z.ZodType, value: unknown) {
  const plain = schema.safeParse(value)
  if (plain.success) return plain
  const meant = value === 0 || value === 1 ? value === 1 : parseJson(value)
  const other = schema.safeParse(meant)
  return other.success ? other : plain
}

function problem(where: string, shape: z.ZodRawShape, schema?: z.ZodType, error?: z.ZodError): SettingProblem {
  if (!schema) {
    const known = Object.keys(shape).join(', ')
    return { where, message: `${where} is not a setting.`, hint: `Known here: ${known}.` }
  }
  const issue = error?.issues[0]
  const place = [where, ...(issue?.path ?? [])].join('.')
  const [example] = (schema.meta()?.examples ?? []) as unknown[]
  const fault = issue?.message.replace('Invalid input: ', '') ?? 'does not fit'
  return { where, message: `${place}: ${fault}.`, hint: `For example: ${JSON.stringify(example)}` }
}

function parseJson(value: unknown): unknown {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'a list' : typeof value)
