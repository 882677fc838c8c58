import { z } from 'zod'
import { detectors } from '../check/detectors/all.ts'
import { audiences, networks, surfaces } from '../check/draft.ts'
import type { Expr } from './compiled.ts'
import { kindByKey, readAs } from './schema/kinds.ts'

const index = z.int().min(0)
const few = z.int().min(0).max(10_000)

export const patternSchema = z.string().refine(isPattern, 'cannot be read as a pattern')

export const draftConditionSchema = z.object({
  networks: z.array(z.enum(networks)).optional(),
  surfaces: z.array(z.enum(surfaces)).optional(),
  audiences: z.array(z.enum(audiences)).optional(),
  roles: z.array(z.string()).optional(),
  regions: z.array(z.string()).optional(),
  statesEmployer: z.boolean().optional(),
  pauseWhenHeated: z.boolean().optional(),
  media: z.boolean().optional(),
  undescribed: z.boolean().optional(),
  from: z.number().optional(),
  until: z.number().optional(),
})

/** A compiled condition. What it points to is looked at by `findBrokenReferences`. */
export const exprSchema: z.ZodType<Expr> = readAs((value) => kindByKey<Expr>(exprKinds, value) ?? noKind)
const exprs = z.array(exprSchema)
const gapOrExpr = readAs<number | Expr>((value) => (typeof value === 'number' ? few : exprSchema))
const marksPart = { error: 'names a part that is not there', path: ['mark'] }

/** Strict, so that no two parts of the engine can take one condition for two kinds. */
export const exprKinds = {
  set: z.strictObject({ set: index }),
  seq: z.strictObject({ seq: z.array(gapOrExpr) }),
  near: z
    .strictObject({
      near: exprs,
      within: few,
      across: z.boolean().optional(),
      ordered: z.boolean().optional(),
      mark: index.optional(),
    })
    .refine(({ near, mark = 0 }) => mark === 0 || mark < near.length, marksPart),
  pattern: z.strictObject({ pattern: patternSchema, requires: z.array(z.string()) }),
  language: z.strictObject({ language: z.string(), match: exprSchema }),
  detector: z.strictObject({
    detector: z.string().refine((name) => Object.hasOwn(detectors, name), 'is no detector of this version'),
  }),
  link: z.strictObject({ link: z.array(z.string()) }),
  any: z.strictObject({ any: exprs }),
  all: z
    .strictObject({ all: exprs, mark: index.optional() })
    .refine(({ all, mark = 0 }) => mark === 0 || mark < all.length, marksPart),
  not: z.strictObject({ not: exprSchema }),
  name: z.strictObject({ name: index }),
  replyTo: z.strictObject({ replyTo: exprSchema }),
  clause: z.strictObject({ clause: z.record(z.string(), z.array(z.string())), match: exprSchema.optional() }),
  first: z.strictObject({ first: z.number(), match: exprSchema }),
  count: z.strictObject({ count: exprSchema, atLeast: z.number() }),
  structure: z.strictObject({
    structure: z.object({ capitals: z.number().optional(), exclamations: z.number().optional() }),
  }),
  profile: z.strictObject({ profile: exprSchema }),
  topic: z.strictObject({ topic: index, atLeast: z.number() }),
  draft: z.strictObject({ draft: draftConditionSchema }),
}

const noKind = z.never({ error: 'is no condition of this version' })

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp
  } catch {
    return false
  }
}
