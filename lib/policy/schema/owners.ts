import { z } from 'zod'
import { actions } from '../../check/verdict.ts'

/** How an owner is called in the files of a policy. */
export const ownerId = z.string().regex(/^[a-z][a-z-]*$/, 'An owner id is small letters and dashes, such as "ir".')
const duration = z.string().regex(/^\d{1,4}(min|h|d)$/, 'Write a time as 15min, 4h or 1d (a working day).')

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

function isZone(zone: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
