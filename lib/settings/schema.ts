import { z } from 'zod'
import { networks } from '../check/draft.ts'
import type { Settings } from './settings.ts'

/** What a person may change. `examples` become the hint of a problem, `description` what administrators read. */
export const settingsSchema = z.strictObject({
  disabledSites: z.array(z.enum(networks)).meta({
    description: 'Sites where nothing is checked: x, facebook, linkedin.',
    examples: [['facebook']],
  }),
  roles: z.array(z.string().trim().min(1)).meta({
    description: 'What the person does in the company, as the rules of the policy name it.',
    examples: [['executive', 'spokesperson']],
  }),
  statesEmployer: z.boolean().meta({
    description: "Whether the person's profile says where they work.",
    examples: [true],
  }),
  handle: z
    .string()
    .trim()
    .meta({
      description: "The person's name and handle as others see them on the sites.",
      examples: ['Ana, engineer at Brightwater (@ana_builds)'],
    }),
  region: z
    .string()
    .trim()
    .meta({
      description: 'Where the person works, as the rules and units of the policy name it.',
      examples: ['DE'],
    }),
  pauseWhenHeated: z.boolean().meta({
    description: 'Whether a pause is offered when a draft sounds heated.',
    examples: [true],
  }),
  supportContact: z
    .string()
    .trim()
    .min(1)
    .meta({
      description: 'Whom to ask when Second Look itself misbehaves: a mail address, a telephone number or a link.',
      examples: ['it-help@company.example'],
    }),
}) satisfies z.ZodType<Settings>

/** The settings that a company may lock or suggest: how somebody handles a temper is not among them. */
export const companySettingsSchema = settingsSchema.omit({ pauseWhenHeated: true })

/** What an administrator may set. Everything is optional. */
export const managedSchema = z.strictObject({
  company: z
    .string()
    .trim()
    .min(1)
    .meta({
      description: "The company's name, shown until a policy brings its own.",
      examples: ['Brightwater'],
    }),
  policy: z.string().meta({
    description:
      'The compiled policy, as one string: JSON (Firefox also takes the object itself), or signed where policyKey is set.',
    examples: ['{"format":1, ...}'],
  }),
  policyKey: z.string().meta({
    description: 'The public key that policies must be signed with, as PEM. Without one, plain policies are taken.',
    examples: ['-----BEGIN PUBLIC KEY----- ... -----END PUBLIC KEY-----'],
  }),
  locked: companySettingsSchema.meta({
    description: 'Settings the person cannot change.',
    examples: [{ statesEmployer: true }],
  }),
  defaults: companySettingsSchema.meta({
    description: 'Settings the person starts with and may change.',
    examples: [{ roles: ['spokesperson'] }],
  }),
})
