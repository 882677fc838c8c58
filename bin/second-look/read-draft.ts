import { z } from 'zod'
import { audiences, type Draft, networks, surfaces } from '../../lib/check/draft.ts'
import { longestLine } from './read-lines.ts'

// The times that a date can hold (ECMA-262).
const farthest = 8.64e15

const schema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  network: z.enum(networks).nullish(),
  surface: z.enum(surfaces).nullish(),
  audience: z.enum(audiences).nullish(),
  replyTo: z.object({ text: z.string(), author: z.string().nullish() }).nullish(),
  statesEmployer: z.boolean().nullish(),
  roles: z.array(z.string()).nullish(),
  handle: z.string().nullish(),
  region: z.string().nullish(),
  now: z.number().min(-farthest).max(farthest).nullish(),
})

export type DraftId = string | number

/** A draft with its id, and the fields that mean nothing here; or what is wrong with it. */
export type ReadDraft = { id: DraftId; draft: Draft; unknown: string[] } | { problem: string }

/** Reads one line of a drafts file. `time` is now where the line has none. */
export function readDraftLine(line: string | null, time: number): ReadDraft {
  if (line === null) return { problem: `this is no line of UTF-8 text with less than ${longestLine / 1e6} MB` }
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return { problem: `this is not JSON (${(error as Error).message})` }
  }
  return readDraft(value, time)
}

/** Reads a draft with what is known about it, as one line of a drafts file has them. */
export function readDraft(value: unknown, time: number): ReadDraft {
  const result = schema.safeParse(value)
  if (!result.success) {
    return {
      problem: result.error.issues.map((issue) => `${issue.path.join('.') || 'the line'}: ${issue.message}`).join('; '),
    }
  }
  const { id, text, network, surface, audience, replyTo, statesEmployer, roles, handle, region, now } = result.data
  const draft: Draft = {
    text,
    network: network ?? undefined,
    surface: surface ?? undefined,
    audience: audience ?? undefined,
    replyTo: replyTo ? { text: replyTo.text, author: replyTo.author ?? undefined } : undefined,
    author: {
      handle: handle ?? undefined,
      statesEmployer: statesEmployer ?? undefined,
      roles: roles ?? undefined,
      region: region ?? undefined,
    },
    now: now ?? time,
  }
  return { id, draft, unknown: Object.keys(value as object).filter((field) => !Object.hasOwn(schema.shape, field)) }
}
