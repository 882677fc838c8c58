import { z } from 'zod'
import { actions } from '../../check/verdict.ts'
import { channelSchema } from './channels.ts'
import { daySchema } from './moment.ts'

/** How an owner is called in the files of a policy. */
export const ownerId = z.string().regex(/^[a-z][a-z-]*$/, 'An owner id is small letters and dashes, such as "ir".')
/**
 * A time that is counted while the owner is there. A day is a working day of eight such hours, since nobody is open for all of
 * one; of an owner who is open always it is 24 hours: asked at seven in the evening, answered by seven the next.
 */
export const duration = z
  .string()
  .regex(/^\d{1,4}(min|h|d)$/, 'Write a time as 15min, 4h or 1d (a working day; 24 hours where it is open always).')

const wordsOfShare = 'Write a whole number from 1 to 9: who has a share of 2 takes twice as many.'

const day = '(?:Mo|Tu|We|Th|Fr|Sa|Su)'
const time = '(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)'
const rangePattern = new RegExp(`^${day}(?:-${day})? ${time}-${time}$`)

const range = z
  .string()
  .regex(rangePattern, 'Write hours as "Mo-Fr 08:00-18:00".')
  .refine(
    (text) => !/ (.*)-\1$| 24:00-/.test(text),
    'Hours cannot begin where they end, or at 24:00. A whole day is 00:00-24:00.',
  )

const channels = z.array(channelSchema).min(1, 'Give at least one way to reach this owner.')

const language = z.string().regex(/^[a-z]{2,3}$/, 'Write the language alone, by its small letters: "pt", not "pt-BR".')
const languages = z.array(language).min(1)

const hours = z.strictObject({
  zone: z.string().refine(isZone, 'Use a time zone name such as "Europe/London".'),
  open: z.union([z.literal('always'), z.array(range).min(1)], {
    error: 'Write hours as a list, even of one: [Mo-Fr 08:00-18:00]. Or write "always".',
  }),
})

const listName = z.string().regex(/^[a-z][a-z0-9-]*$/, 'The name of a list is small letters, digits and dashes: "uk".')

/** One of several people behind an owner; what is not said of them is as on the owner's card. */
const personSchema = z.strictObject({
  name: z.string().min(1),
  channel: channels.element.optional(),
  languages: languages.optional(),
  hours: hours.optional(),
  holidays: listName.optional(),
  /** Days on which they are not there, the last one included. */
  away: z
    .array(
      z
        .strictObject({ from: daySchema, until: daySchema })
        .refine(({ from, until }) => from <= until, { error: 'It ends before it begins.', path: ['until'] }),
    )
    .default([]),
  share: z.int().min(1, wordsOfShare).max(9, wordsOfShare).optional(),
})
export type PersonSource = z.output<typeof personSchema>

export const ownerSchema = z
  .strictObject({
    /** Other ids by which files may refer to this owner: its earlier name, or departments that were merged into it. */
    aliases: z.array(ownerId).default([]),
    team: z.string().min(1),
    person: z.string().min(1).optional(),
    /** Instead of one person: those who take questions in turn. */
    people: z.array(personSchema).min(1).optional(),
    channels,
    languages: languages.default(['en']),
    hours,
    /** The list of days on which nobody is there. */
    holidays: listName.optional(),
    promise: z.partialRecord(z.enum(actions), duration, { error: `Give a time for these: ${actions.join(', ')}.` }),
    backup: ownerId.optional(),
    escalation: z.string().optional(),
  })
  .refine(({ person, people }) => !person || !people, {
    error: 'Write "person" for one, or "people" for several: not both.',
    path: ['person'],
  })
  .superRefine(({ people = [] }, context) => {
    for (const [at, { name }] of people.entries())
      if (people.findIndex((other) => other.name === name) < at)
        context.addIssue({ code: 'custom', path: ['people', at, 'name'], message: `"${name}" is there twice.` })
  })
export type OwnerSource = z.output<typeof ownerSchema>

export const ownersSchema = z
  .strictObject({
    /** Days on which those who name the list are not there. */
    holidays: z.record(listName, z.array(daySchema).min(1)).default({}),
    owners: z.record(ownerId, ownerSchema),
  })
  .superRefine(({ holidays, owners }, context) => {
    const known = Object.keys(holidays).join(', ') || 'none'
    const look = (list: string | undefined, path: (string | number)[]): void => {
      if (list !== undefined && !Object.hasOwn(holidays, list))
        context.addIssue({ code: 'custom', path, message: `There is no list "${list}" under "holidays": ${known}.` })
    }
    for (const [id, owner] of Object.entries(owners)) {
      look(owner.holidays, ['owners', id, 'holidays'])
      for (const [at, person] of owner.people?.entries() ?? []) {
        look(person.holidays, ['owners', id, 'people', at, 'holidays'])
      }
    }
  })
export type OwnersSource = z.output<typeof ownersSchema>

function isZone(zone: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
