import { z } from 'zod'
import { actions } from '../../check/verdict.ts'
import { versionSchema } from '../version.ts'
import { calendarSchema, emptyCalendar } from './calendar.ts'
import { entries } from './entries.ts'
import { routesSchema } from './model.ts'
import { readyWordsSchema } from './ready-words.ts'
import { exceptionsSchema } from './rule.ts'
import { sitesSchema } from './sites.ts'
import { unitsSchema } from './units.ts'

const term = z.union([z.string().min(1), z.strictObject({ cased: z.string().min(1) })], {
  error: 'Give a name, or {cased: Name} for a name that is also an ordinary word.',
})

/** The name itself, however it is written down. */
export const nameOf = (written: z.output<typeof term>): string =>
  typeof written === 'string' ? written : written.cased

/** Without a prototype: a lexicon may be called "constructor". */
const termLists = z
  .record(z.string(), z.array(term))
  .transform((lists): typeof lists => Object.assign(Object.create(null), lists))

/** What the cases of a pack are written for, as a company gives its own. */
export const castSchema = z.strictObject({
  lexicons: termLists.prefault({}),
  calendar: calendarSchema.default(emptyCalendar),
})
export type CastSource = z.output<typeof castSchema>

export const companySchema = z.strictObject({
  schema: z.literal(1, 'This version reads policies with "schema: 1".'),
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'A company id is small letters, digits and dashes, such as "acme-corp".'),
  company: z.string().min(1),
  version: versionSchema,
  extends: z.array(z.string()).default([]),
  /** What the company speaks, the first where a text does not tell; elsewhere only the rules that no guard silences run. */
  languages: z.array(z.string()).min(1).default(['en']),
  model: z.string().default('distributed'),
  /** Topics this company routes in its own way, over the model; those that law or duty gives to somebody stay there. */
  topics: routesSchema.default({}),
  units: unitsSchema.default({}),
  lexicons: termLists.prefault({}),
  calendar: calendarSchema.default(emptyCalendar),
  rules: z
    .record(
      z.string(),
      z.strictObject({
        action: z.enum(actions).optional(),
        mode: z.enum(['live', 'shadow', 'off']).optional(),
        exceptions: exceptionsSchema.default([]),
      }),
    )
    .default({}),
  /** What owners have written for others to use. */
  readyWords: entries(readyWordsSchema),
  /** What differs on a site since its last redesign, or that nothing is checked there. */
  sites: sitesSchema.default({}),
  links: z
    .strictObject({
      handbook: z.url({ protocol: /^https?$/ }).optional(),
      rights: z.url({ protocol: /^https?$/ }).optional(),
      support: z.string().optional(),
    })
    .default({}),
})
export type CompanySource = z.output<typeof companySchema>
