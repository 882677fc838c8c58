import { z } from 'zod'
import { actions } from '../../check/verdict.ts'
import { topics } from '../../owners/topic.ts'
import { versionSchema } from '../version.ts'
import { calendarSchema, emptyCalendar } from './calendar.ts'
import { exceptionsSchema } from './rule.ts'
import { sitesSchema } from './sites.ts'

const ownerId = z.string().regex(/^[a-z][a-z-]*$/, 'An owner id is small letters and dashes, such as "ir".')
const duration = z.string().regex(/^\d{1,4}(min|h|d)$/, 'Write a time as 15min, 4h or 1d (a working day).')

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

const day = '(?:Mo|Tu|We|Th|Fr|Sa|Su)'
const time = '(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)'
const rangePattern = new RegExp(`^${day}(?:-${day})? ${time}-${time}$`)

export const ownerSchema = z.strictObject({
  team: z.string().min(1),
  person: z.string().min(1).optional(),
  channels: z
    .array(
      z.union([
        z.strictObject({ mail: z.email() }),
        z.strictObject({ phone: z.string().regex(/^\+?[\d ()-]{4,}$/, 'Write a telephone number.') }),
        z.strictObject({ chat: z.url({ protocol: /^https$/ }), label: z.string().optional() }),
        z.strictObject({ form: z.url({ protocol: /^https$/ }), label: z.string().optional() }),
      ]),
    )
    .min(1, 'Give at least one way to reach this owner.'),
  languages: z.array(z.string()).min(1).default(['en']),
  hours: z.strictObject({
    zone: z.string().refine(isZone, 'Use a time zone name such as "Europe/London".'),
    open: z.union(
      [z.literal('always'), z.array(z.string().regex(rangePattern, 'Write hours as "Mo-Fr 08:00-18:00".')).min(1)],
      { error: 'Write hours as a list, even of one: [Mo-Fr 08:00-18:00]. Or write "always".' },
    ),
  }),
  promise: z.partialRecord(z.enum(actions), duration, { error: `Give a time for these: ${actions.join(', ')}.` }),
  backup: ownerId.optional(),
  escalation: z.string().optional(),
})
export type OwnerSource = z.output<typeof ownerSchema>

export const ownersSchema = z.strictObject({ owners: z.record(ownerId, ownerSchema) })

const routeSchema = z.strictObject({ primary: ownerId, consulted: z.array(ownerId).default([]) })
const routesSchema = z.partialRecord(z.enum(topics), routeSchema, { error: `A topic is one of: ${topics.join(', ')}.` })

export const modelSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  default: ownerId,
  topics: routesSchema,
})
export type ModelSource = z.output<typeof modelSchema>

export const companySchema = z.strictObject({
  schema: z.literal(1, 'This version reads policies with "schema: 1".'),
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'A company id is small letters, digits and dashes, such as "acme-corp".'),
  company: z.string().min(1),
  version: versionSchema,
  extends: z.array(z.string()).default([]),
  /** What the company speaks, the first where a text does not tell; elsewhere only the rules that no guard silences run. */
  languages: z.array(z.string()).min(1).default(['en']),
  model: z.string().default('distributed'),
  /** Topics this company routes in its own way, over the model. */
  topics: routesSchema.default({}),
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

function isZone(zone: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
